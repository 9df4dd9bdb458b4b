export type Point = readonly [x: number, y: number]

/**
 * Simplifies a closed ring by Visvalingam's rule: drops, one after the other, the point whose
 * triangle with its neighbours is the smallest.
 * @param ring points without the closing repetition
 * @param area triangles smaller than this, in square units, are dropped
 * @returns an empty ring when less than a triangle is left
 */
export function simplify(ring: readonly Point[], area: number): Point[] {
  const points = [...ring]
  const areas = points.map((_, index) => triangle(points, index))
  while (points.length >= 3) {
    const least = areas.indexOf(Math.min(...areas))
    if (areas[least]! >= area) return points
    points.splice(least, 1)
    areas.splice(least, 1)
    for (const index of [least - 1, least]) {
      const near = (index + points.length) % points.length
      areas[near] = triangle(points, near)
    }
  }
  return []
}

function triangle(points: readonly Point[], index: number): number {
  const [ax, ay] = points.at(index - 1)!
  const [bx, by] = points[index]!
  const [cx, cy] = points[(index + 1) % points.length]!
  return Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2
}
