import type { APIRoute } from 'astro'
import { datasetIds } from '#src/label/datasets.ts'
import { dataFile } from '#src/data/files.ts'
import { madePublication } from '#src/publication.ts'

export function getStaticPaths() {
  return datasetIds.map((dataset) => ({ params: { dataset } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(dataFile(`${params['dataset']}.json`).bodyOf(await madePublication()))
