import type { APIRoute } from 'astro'
import { json } from '#src/data/files.ts'
import { publishedSchemas } from '#src/data/schemas.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return Object.entries(publishedSchemas(publication)).map(([collection, schema]) => ({
    params: { collection },
    props: { schema },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(json(props['schema']))
