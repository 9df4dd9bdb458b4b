import type { APIRoute } from 'astro'
import { publishedSchemas } from '#src/data/json-schema.ts'
import { json } from '#src/data/json.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return Object.entries(publishedSchemas(publication)).map(([collection, schema]) => ({
    params: { collection },
    props: { schema },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(json(props['schema']))
