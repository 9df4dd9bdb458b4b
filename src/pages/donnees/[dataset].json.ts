import type { APIRoute } from 'astro'
import { datasetIds, type DatasetId } from '#src/exports/catalogue.ts'
import { dataset } from '#src/exports/dataset.ts'
import { json } from '#src/exports/json.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return datasetIds.map((id) => ({ params: { dataset: id } }))
}

export const GET: APIRoute = ({ params }) =>
  new Response(json(dataset(publication, params['dataset'] as DatasetId)))
