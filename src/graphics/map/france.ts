import { readFileSync } from 'node:fs'
import { geoConicConformal, type GeoProjection } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFile } from '../packages.ts'

type World = Topology<{ countries: GeometryCollection }>
type Point = readonly [x: number, y: number]

/** The map's own square of paper, in units that are pixels on the narrowest map. */
export const frame = { width: 288, height: 276 } as const

const margin = 3

/** France in ISO 3166-1 numeric. */
const france = '250'

/** Longitudes and latitudes that enclose metropolitan France and nothing overseas. */
const window = { west: -6, east: 10, south: 41, north: 52 } as const

/** Islands whose outline has fewer points are specks. */
const leastPoints = 5

/**
 * Draws metropolitan France, with Corsica and the larger islands, from Natural Earth (public
 * domain), in the conic projection of French maps (Lambert).
 */
export function metropolitanFrance(): { outline: string; project: GeoProjection } {
  const shape = readFrance()
  const project = geoConicConformal()
    .parallels([44, 49])
    .rotate([-3, 0])
    .fitExtent(
      [
        [margin, margin],
        [frame.width - margin, frame.height - margin],
      ],
      shape,
    )
  const rings = shape.coordinates.flatMap((polygon) =>
    polygon.map((ring) =>
      ring.slice(1).map(([lon = 0, lat = 0]): Point => project([lon, lat]) ?? [0, 0]),
    ),
  )
  const outline = rings.filter(({ length }) => length >= leastPoints).map(ringPath)
  return { outline: outline.join(''), project }
}

function readFrance(): MultiPolygon {
  const file = packageFile('world-atlas/countries-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const country = world.objects.countries.geometries.find(({ id }) => id === france)
  if (country?.type !== 'MultiPolygon') throw new Error('world-atlas has no France')
  const { geometry } = feature(world, country)
  const coordinates = geometry.coordinates.filter(([ring]) => ring?.every(inWindow))
  return { type: 'MultiPolygon', coordinates }
}

function inWindow([lon = NaN, lat = NaN]: Position): boolean {
  return lon > window.west && lon < window.east && lat > window.south && lat < window.north
}

/** Relative steps with one decimal: about half the weight of absolute coordinates. */
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
