import { ascent, descent, fontSize, textWidth } from './measure.ts'
import type { Box, Segment } from './shapes.ts'

/** Where a label may stand, relative to its point, at scale 1. */
export interface Label {
  /** Where the text starts, ends or has its middle. */
  x: number
  baseline: number
  anchor: 'start' | 'middle' | 'end'
  /** The text itself. */
  text: Box
  /** What a finger or a pointer can hit: at least 24 pixels high and wide. */
  target: Box
  /** From the point to a label that stands apart. */
  leader: Segment | undefined
  /** The lower, the better. */
  cost: number
}

interface Side {
  /** Direction from the point: text on the right of it starts there, on the left ends there. */
  x: -1 | 0 | 1
  y: number
  /** Above or below the point, aligned with its edge rather than beside it. */
  flush?: boolean
  cost: number
}

/** The sides of a point, the best for reading first. */
const sides: readonly Side[] = [
  { x: 1, y: 0, cost: 0 },
  { x: -1, y: 0, cost: 1 },
  { x: 0, y: -1, cost: 2 },
  { x: 0, y: 1, cost: 2 },
  { x: 1, y: -0.8, cost: 3 },
  { x: -1, y: -0.8, cost: 3 },
  { x: 1, y: 0.8, cost: 3 },
  { x: -1, y: 0.8, cost: 3 },
  { x: 1, y: -1, flush: true, cost: 4 },
  { x: -1, y: -1, flush: true, cost: 4 },
  { x: 1, y: 1, flush: true, cost: 4 },
  { x: -1, y: 1, flush: true, cost: 4 },
]

/** Room between a point and its label, then how far a label with a leader may go. */
const gap = 3
const distances = [0, 6, 12, 18, 24, 30, 36] as const
const leaderCost = 8

const leastTarget = 24
const capHeight = 0.668

/**
 * Lists the places of a label around its point, the best first.
 * @param name the words of the label
 * @param reach radius of the point's glyph
 */
export function candidatesOf(name: string, reach: number): Label[] {
  const width = tenth(textWidth(name))
  return sides
    .flatMap((side) => distances.map((distance) => labelAt(width, reach, side, distance)))
    .toSorted((a, b) => a.cost - b.cost)
}

function labelAt(width: number, reach: number, side: Side, distance: number): Label {
  const beside = side.x !== 0 && side.y !== 0 && !side.flush
  const away = (reach + gap + distance) * (beside ? 0.75 : 1)
  const x = tenth(side.flush ? -side.x * reach : side.x * away)
  const middle = side.y * away + side.y * (beside ? 0.3 : 0.45) * fontSize
  const left = tenth(side.x > 0 ? x : side.x < 0 ? x - width : x - width / 2)
  const baseline = tenth(middle + (capHeight / 2) * fontSize)
  const text = {
    left,
    top: tenth(baseline - ascent * fontSize),
    right: tenth(left + width),
    bottom: tenth(baseline + descent * fontSize),
  }
  const apart = distance > 0
  return {
    x,
    baseline,
    anchor: side.x > 0 ? 'start' : side.x < 0 ? 'end' : 'middle',
    text,
    target: targetOf(text, side),
    leader: apart ? leaderTo(text, side, reach) : undefined,
    cost: side.cost + (apart ? leaderCost + distance : 0),
  }
}

/** Widens a text to what a finger needs, away from the point. */
function targetOf({ left, top, right, bottom }: Box, { y }: Side): Box {
  const wider = Math.max(0, leastTarget - (right - left)) / 2
  const higher = Math.max(0, leastTarget - (bottom - top))
  const above = y < 0 ? higher : y > 0 ? 0 : higher / 2
  return {
    left: tenth(left - wider),
    top: tenth(top - above),
    right: tenth(right + wider),
    bottom: tenth(bottom + higher - above),
  }
}

function leaderTo(text: Box, { x, y, flush }: Side, reach: number): Segment {
  const x2 = flush || x === 0 ? 0 : x > 0 ? text.left - 1 : text.right + 1
  const y2 = y === 0 ? 0 : x2 !== 0 ? (text.top + text.bottom) / 2 : y > 0 ? text.top : text.bottom
  const length = Math.hypot(x2, y2)
  const start = reach + 1
  return { x1: tenth((x2 / length) * start), y1: tenth((y2 / length) * start), x2, y2 }
}

const tenth = (value: number) => Math.round(value * 10) / 10
