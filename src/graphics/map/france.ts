import { readFileSync } from 'node:fs'
import { geoConicConformal, geoPath, type GeoProjection } from 'd3-geo'
import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFile } from '../packages.ts'

type World = Topology<{ countries: GeometryCollection }>

/** The map's own square of paper, in units of half a pixel on the narrowest map. */
export const frame = { width: 576, height: 552 } as const

const margin = 6

/** France in ISO 3166-1 numeric. */
const france = '250'

/** Longitudes and latitudes that enclose metropolitan France and nothing overseas. */
const window = { west: -6, east: 10, south: 41, north: 52 } as const

/** Islands whose outline has fewer points are specks. */
const leastPoints = 6

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
  return { outline: geoPath(project).digits(0)(shape) ?? '', project }
}

function readFrance(): MultiPolygon {
  const file = packageFile('world-atlas/countries-50m.json')
  const world = JSON.parse(readFileSync(file, 'utf8')) as World
  const country = world.objects.countries.geometries.find(({ id }) => id === france)
  if (country?.type !== 'MultiPolygon') throw new Error('world-atlas has no France')
  const { geometry } = feature(world, country)
  const coordinates = geometry.coordinates.filter(
    ([ring = []]) => ring.length >= leastPoints && ring.every(inWindow),
  )
  return { type: 'MultiPolygon', coordinates }
}

function inWindow([lon = NaN, lat = NaN]: Position): boolean {
  return lon > window.west && lon < window.east && lat > window.south && lat < window.north
}
