import { frenchTypography } from '../../french/typography.ts'
import { frame, metropolitanFrance } from './france.ts'

export { frame }

/** Half the side of a glyph's square on the narrowest map. */
export const glyphSize = 13

/** What the map needs to know of a candidate. */
export interface Located {
  id: string
  place: string
  point: { lat: number; lon: number } | undefined
}

/** A candidate on the map, in units of the frame. */
export interface Place {
  id: string
  name: string
  x: number
  y: number
  /** None where there is no room for the name. */
  label: ReturnType<typeof labelsOf>[number] | undefined
}

/**
 * Draws the outline and puts every candidate that has coordinates in its place, with its name as
 * far as there is room: the most crowded chooses first, and a name never touches another, a point
 * or the edge.
 */
export function ecosystemMap(ecosystems: readonly Located[]) {
  const { outline, project } = metropolitanFrance()
  const places = ecosystems.flatMap(({ id, place, point }): Place[] => {
    const position = point && project([point.lon, point.lat])
    if (!position) return []
    const [x, y] = position.map(Math.round) as [number, number]
    return [{ id, name: frenchTypography(place), x, y, label: undefined }]
  })
  const reach = glyphSize + clearance
  const taken = places.map(({ x, y }) => around(x, y, 2 * reach, 2 * reach))
  const free = (place: Place) =>
    labelsOf(place).filter(
      ({ box }) => isOnPaper(box) && !taken.some((other) => doMeet(box, other)),
    )
  const waiting = new Set(places)
  while (waiting.size > 0) {
    const next = [...waiting].reduce((a, b) => (free(b).length < free(a).length ? b : a))
    const [label] = free(next)
    next.label = label
    if (label) taken.push(label.box)
    waiting.delete(next)
  }
  return { outline, places }
}

const fontSize = 24

/** Width of a letter of bold Atkinson on average, and heights about the baseline, per unit of size. */
const letter = 0.575
const ascent = 0.86
const descent = 0.22
const capHeight = 0.668

/** Room around a glyph, and least room between a text and anything else. */
const gap = 6
const clearance = 3

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

/** Where the name of a place may be written, and the room that it takes there. */
function labelsOf({ name, x, y }: Pick<Place, 'name' | 'x' | 'y'>) {
  const width = Math.round(name.length * letter * fontSize)
  const height = Math.round((ascent + descent) * fontSize)
  const away = glyphSize + gap
  return sides.map(([sideX, sideY]) => {
    const at = x + sideX * away
    const baseline = Math.round(y + sideY * (away + fontSize / 2) + (capHeight / 2) * fontSize)
    const left = Math.round(at + ((sideX - 1) / 2) * width)
    const box = { x: left, y: Math.round(baseline - ascent * fontSize), width, height }
    return { x: at, baseline, anchor: sideX > 0 ? 'start' : sideX < 0 ? 'end' : 'middle', box }
  })
}

/** An upright rectangle, in units of the frame. */
type Box = ReturnType<typeof around>

/** A box by its middle. */
export const around = (x: number, y: number, width: number, height: number) => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

const isOnPaper = ({ x, y, width, height }: Box) =>
  x > 0 && y > 0 && x + width < frame.width && y + height < frame.height

/** Whether two boxes share any ground. */
export const doMeet = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height
