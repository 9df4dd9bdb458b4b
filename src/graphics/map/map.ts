import { frenchTypography } from '../../french/typography.ts'
import { frame, metropolitanFrance } from './france.ts'

export { frame }

/** Half the side of a glyph's square on the narrowest map. */
export const glyphSize = 6.5

/** What the map needs to know of a candidate. */
export interface Located {
  id: string
  place: string
  point: { lat: number; lon: number } | undefined
}

/** An upright rectangle, in units of the frame or relative to a point. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

/** The name of a place, relative to its point. */
export interface MapLabel {
  x: number
  baseline: number
  anchor: 'start' | 'middle' | 'end'
  text: Box
}

/** A candidate on the map, in units of the frame. */
export interface Place {
  id: string
  name: string
  x: number
  y: number
  /** None where there is no room for the name. */
  label: MapLabel | undefined
}

/**
 * Draws the outline and puts every candidate that has coordinates in its place, with its name as
 * far as there is room: the most crowded choose first, and a name never touches another, a point
 * or the edge.
 */
export function ecosystemMap(ecosystems: readonly Located[]): {
  outline: string
  places: Place[]
} {
  const { outline, project } = metropolitanFrance()
  const spots = ecosystems.flatMap(({ id, place, point }) => {
    const position = point && project([point.lon, point.lat])
    if (!position) return []
    const [x, y] = position.map(round) as [number, number]
    return [{ id, name: frenchTypography(place), x, y }]
  })
  const free = spots.map((spot) =>
    labelsOf(spot.name).filter((label) => isFree(spot, label, spots)),
  )
  const order = spots.map((_, index) => index).toSorted((a, b) => free[a]!.length - free[b]!.length)

  /** Gives the names that remain a place each, but for so many that may be left off. */
  const choose = (
    chosen: (MapLabel | undefined)[],
    absences: number,
  ): typeof chosen | undefined => {
    const index = order[chosen.length]
    if (index === undefined) return chosen
    const fits = free[index]!.filter(({ text }) =>
      chosen.every(
        (other, at) =>
          !other || !doMeet(boxAt(spots[index]!, text), boxAt(spots[order[at]!]!, other.text)),
      ),
    )
    for (const label of fits) {
      const all = choose([...chosen, label], absences)
      if (all) return all
    }
    return absences > 0 ? choose([...chosen, undefined], absences - 1) : undefined
  }
  const crowded = spots.length > mostNames
  let found: ReturnType<typeof choose>
  for (let absences = 0; !crowded && !found; absences++) found = choose([], absences)
  return {
    outline,
    places: spots.map((spot, index) => ({ ...spot, label: found?.[order.indexOf(index)] })),
  }
}

/** Beyond this number of places there is no room for their names: the map shows points alone. */
const mostNames = 20

const fontSize = 12

/** Width of a letter of bold Atkinson on average, and heights about the baseline, per unit of size. */
const letter = 0.575
const ascent = 0.86
const descent = 0.22
const capHeight = 0.668

/** Room around a glyph, and least room between a text and anything else. */
const gap = 3
const clearance = 1.5

/** Where a name may stand about its point, the best for reading first. */
const sides = [
  [1, 0],
  [-1, 0],
  [-1, -1],
  [0, -1],
  [1, -1],
  [0, 1],
  [1, 1],
  [-1, 1],
] as const

function labelsOf(name: string): MapLabel[] {
  const width = name.length * letter * fontSize
  return sides.map(([sideX, sideY]) => {
    const away = glyphSize + gap
    const x = round(sideX * away)
    const left = sideX > 0 ? x : sideX < 0 ? x - width : x - width / 2
    const baseline = round(sideY * (away + fontSize / 2) + (capHeight / 2) * fontSize)
    const text = {
      left: round(left),
      top: round(baseline - ascent * fontSize),
      right: round(left + width),
      bottom: round(baseline + descent * fontSize),
    }
    return { x, baseline, anchor: sideX > 0 ? 'start' : sideX < 0 ? 'end' : 'middle', text }
  })
}

type Spot = Pick<Place, 'x' | 'y'>

/** Whether a name stays on the paper and off every other point. */
function isFree(spot: Spot, label: MapLabel, spots: readonly Spot[]): boolean {
  const text = boxAt(spot, label.text)
  const reach = glyphSize + clearance
  const point = { left: -reach, top: -reach, right: reach, bottom: reach }
  const inside = { left: 1, top: 1, right: frame.width - 1, bottom: frame.height - 1 }
  return (
    text.left >= inside.left &&
    text.top >= inside.top &&
    text.right <= inside.right &&
    text.bottom <= inside.bottom &&
    spots.every((other) => other === spot || !doMeet(text, boxAt(other, point)))
  )
}

/** Brings a box that is relative to a point to the frame. */
export function boxAt({ x, y }: Spot, { left, top, right, bottom }: Box): Box {
  return { left: x + left, top: y + top, right: x + right, bottom: y + bottom }
}

/** Whether two boxes share any ground. */
export const doMeet = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

const round = (value: number) => Math.round(value * 10) / 10
