import type { APIRoute } from 'astro'
import { geojson } from '#src/exports/geojson.ts'
import { json } from '#src/exports/json.ts'
import { publication } from '#src/publication.ts'

export const GET: APIRoute = () => new Response(json(geojson(publication)))
