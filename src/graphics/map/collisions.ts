import type { Label } from './candidates.ts'
import { frame } from './projection.ts'
import { scales } from './scales.ts'
import {
  boxesMeet,
  circleMeetsBox,
  circleMeetsSegment,
  distanceToBox,
  isInside,
  segmentMeetsBox,
  segmentsMeet,
  type Box,
  type Circle,
  type Segment,
} from './shapes.ts'

/** A point of the map, in units of the frame; its glyph reaches `radius` at scale 1. */
export type Spot = Circle

/** Least room between a text and anything else, at scale 1. */
const clearance = 1.5

/** Beyond this room a text no longer seems to name a point, at scale 1. */
const readableRoom = 10

const edges: Box = { left: 1, top: 1, right: frame.width - 1, bottom: frame.height - 1 }

/** Whether a label, at any scale, leaves the frame or covers another point. */
export function isBlocked(spot: Spot, label: Label, others: readonly Spot[]): boolean {
  return scales.some(({ scale }) => {
    const text = boxAt(spot, label.text, scale)
    const leader = label.leader && segmentAt(spot, label.leader, scale)
    const target = boxAt(spot, label.target, scale)
    if (!isInside(text, edges)) return true
    return others.some((other) => {
      const glyph = { ...other, radius: (other.radius + clearance) * scale }
      return (
        circleMeetsBox(glyph, text) ||
        circleMeetsBox({ ...other, radius: other.radius * scale }, target) ||
        (leader !== undefined && circleMeetsSegment(glyph, leader))
      )
    })
  })
}

/** How much a label's text could be taken for the name of another point, as a cost. */
export function crowding(spot: Spot, label: Label, others: readonly Spot[]): number {
  const text = boxAt(spot, label.text, 1)
  return others.reduce((cost, { x, y, radius }) => {
    const room = distanceToBox(x, y, text) - radius
    return cost + Math.max(0, readableRoom - room)
  }, 0)
}

/** Whether two labels, at any scale, touch each other, their leaders or their targets. */
export function doCollide(spotA: Spot, a: Label, spotB: Spot, b: Label): boolean {
  return scales.some(({ scale }) => {
    const [textA, textB] = [boxAt(spotA, a.text, scale), boxAt(spotB, b.text, scale)]
    const leaderA = a.leader && segmentAt(spotA, a.leader, scale)
    const leaderB = b.leader && segmentAt(spotB, b.leader, scale)
    return (
      boxesMeet(grown(textA, clearance * scale), textB) ||
      boxesMeet(boxAt(spotA, a.target, scale), boxAt(spotB, b.target, scale)) ||
      (leaderA !== undefined && segmentMeetsBox(leaderA, grown(textB, clearance * scale))) ||
      (leaderB !== undefined && segmentMeetsBox(leaderB, grown(textA, clearance * scale))) ||
      (leaderA !== undefined && leaderB !== undefined && segmentsMeet(leaderA, leaderB))
    )
  })
}

/** Brings a box that is relative to a point to the frame, at a scale. */
export function boxAt({ x, y }: Pick<Spot, 'x' | 'y'>, box: Box, scale: number): Box {
  return {
    left: x + box.left * scale,
    top: y + box.top * scale,
    right: x + box.right * scale,
    bottom: y + box.bottom * scale,
  }
}

function segmentAt({ x, y }: Spot, { x1, y1, x2, y2 }: Segment, scale: number): Segment {
  return { x1: x + x1 * scale, y1: y + y1 * scale, x2: x + x2 * scale, y2: y + y2 * scale }
}

function grown({ left, top, right, bottom }: Box, by: number): Box {
  return { left: left - by, top: top - by, right: right + by, bottom: bottom + by }
}
