/** An upright rectangle, in units of the frame or relative to a point. */
export interface Box {
  left: number
  top: number
  right: number
  bottom: number
}

export interface Circle {
  x: number
  y: number
  radius: number
}

export interface Segment {
  x1: number
  y1: number
  x2: number
  y2: number
}

/** Whether two boxes share any ground. */
export function boxesMeet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}

/** Whether the first box lies within the second. */
export function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.left >= outer.left &&
    inner.top >= outer.top &&
    inner.right <= outer.right &&
    inner.bottom <= outer.bottom
  )
}

/** Distance from a point to a box, 0 inside it. */
export function distanceToBox(x: number, y: number, box: Box): number {
  const dx = Math.max(box.left - x, 0, x - box.right)
  const dy = Math.max(box.top - y, 0, y - box.bottom)
  return Math.hypot(dx, dy)
}

/** Whether a circle reaches into a box. */
export function circleMeetsBox({ x, y, radius }: Circle, box: Box): boolean {
  return distanceToBox(x, y, box) < radius
}

/** Whether a line runs through a circle. */
export function circleMeetsSegment({ x, y, radius }: Circle, { x1, y1, x2, y2 }: Segment): boolean {
  const length = (x2 - x1) ** 2 + (y2 - y1) ** 2
  const along = length === 0 ? 0 : ((x - x1) * (x2 - x1) + (y - y1) * (y2 - y1)) / length
  const t = Math.min(1, Math.max(0, along))
  return Math.hypot(x - x1 - t * (x2 - x1), y - y1 - t * (y2 - y1)) < radius
}

/** Whether a line runs through a box or ends in it. */
export function segmentMeetsBox(segment: Segment, box: Box): boolean {
  const { left, top, right, bottom } = box
  const ends = [
    { x1: left, y1: top, x2: right, y2: top },
    { x1: right, y1: top, x2: right, y2: bottom },
    { x1: right, y1: bottom, x2: left, y2: bottom },
    { x1: left, y1: bottom, x2: left, y2: top },
  ]
  return (
    distanceToBox(segment.x1, segment.y1, box) === 0 ||
    ends.some((side) => segmentsMeet(segment, side))
  )
}

/** Whether two lines cross. */
export function segmentsMeet(a: Segment, b: Segment): boolean {
  const turn = (s: Segment, x: number, y: number) =>
    Math.sign((s.x2 - s.x1) * (y - s.y1) - (s.y2 - s.y1) * (x - s.x1))
  return turn(a, b.x1, b.y1) !== turn(a, b.x2, b.y2) && turn(b, a.x1, a.y1) !== turn(b, a.x2, a.y2)
}
