import type { APIRoute } from 'astro'
import { dataFile } from '#src/data/files.ts'
import { madePublication } from '#src/publication.ts'

export const GET: APIRoute = async () =>
  new Response(dataFile('ecosystemes.geojson').bodyOf(await madePublication()))
