import type { APIRoute } from 'astro'
import { dataFile, dataFiles } from '#src/data/files.ts'
import { madePublication } from '#src/publication.ts'

export function getStaticPaths() {
  return dataFiles
    .filter(({ format }) => format === 'CSV')
    .map(({ dataset }) => ({ params: { dataset } }))
}

export const GET: APIRoute = async ({ params }) =>
  new Response(dataFile(`${params['dataset']}.csv`).bodyOf(await madePublication()))
