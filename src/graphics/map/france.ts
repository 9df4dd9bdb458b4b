import { readFileSync } from 'node:fs'
import type { MultiPolygon, Position } from 'geojson'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { packageFile } from '../packages.ts'

type World = Topology<{ countries: GeometryCollection }>

/** France in ISO 3166-1 numeric. */
const france = '250'

/** Longitudes and latitudes that enclose metropolitan France and nothing overseas. */
const window = { west: -6, east: 10, south: 41, north: 52 } as const

/** Metropolitan France with Corsica and the larger islands, from Natural Earth (public domain). */
export function metropolitanFrance(): MultiPolygon {
  const file = packageFile('world-atlas/countries-10m.json')
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
