import type { GeoProjection } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { simplify, type Point } from './simplify.ts'

/** Detail kept, in square units of the frame: below what the widest map can show. */
const detail = 0.7

/** Islands whose outline has fewer points are specks. */
const leastPoints = 5

/**
 * Writes an outline as one SVG path in units of the frame, islands included.
 * Relative steps with one decimal: about half the weight of absolute coordinates.
 */
export function outlinePath({ coordinates }: MultiPolygon, project: GeoProjection): string {
  return coordinates
    .flatMap((polygon) => polygon.map((ring) => simplify(projected(ring, project), detail)))
    .filter((ring) => ring.length >= leastPoints)
    .map(ringPath)
    .join('')
}

function projected(ring: readonly Position[], project: GeoProjection): Point[] {
  return ring.slice(1).map(([lon = 0, lat = 0]) => project([lon, lat]) ?? [0, 0])
}

function ringPath(ring: readonly Point[]): string {
  let [x, y] = [0, 0]
  const steps = ring.map(([px, py]) => {
    const step = [Math.round(px * 10) - x, Math.round(py * 10) - y] as const
    x += step[0]
    y += step[1]
    return step.map((tenths) => tenths / 10).join(' ')
  })
  const [start, ...rest] = steps
  return `M${start}l${rest.join(' ')}z`.replace(/(?<=[ l-])0\./g, '.').replaceAll(' -', '-')
}
