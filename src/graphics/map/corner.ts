import { boxAt } from './collisions.ts'
import type { Place } from './map.ts'
import { boxesMeet, isInside, type Box } from './shapes.ts'

/** The crowded corner, from Toulouse to Lyon and Nice, in units of the frame. */
export const corner: Box = { left: 60, top: 122, right: 278, bottom: 252 }

/** Whether the edge of the corner runs through a place: its point or its name. */
export function isCutByCorner(place: Place): boolean {
  const { x, y, glyphReach: reach, label } = place
  const inks: Box[] = [
    { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach },
    ...(label ? [boxAt(place, label.text, 1)] : []),
  ]
  return inks.some((ink) => boxesMeet(ink, corner)) && !inks.every((ink) => isInside(ink, corner))
}
