import type { APIRoute } from 'astro'
import { dataFile } from '#src/exports/files.ts'
import { madePublication } from '#src/publication.ts'

export const GET: APIRoute = async () =>
  new Response(dataFile('ecosystemes.csv').bodyOf(await madePublication()))
