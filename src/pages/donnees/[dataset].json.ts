import type { APIRoute } from 'astro'
import { datasetIds } from '#src/domain/datasets.ts'
import { dataFile } from '#src/exports/files.ts'
import { madePublication } from '#src/publication.ts'

export function getStaticPaths() {
  return datasetIds.map((dataset) => ({ params: { dataset } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(dataFile(`${params['dataset']}.json`).bodyOf(await madePublication()))
