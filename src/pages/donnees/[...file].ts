import type { APIRoute } from 'astro'
import { dataFiles, json } from '#src/data/files.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return dataFiles.flatMap(({ name, bodyOf, schema, schemaOf }) => [
    { params: { file: name }, props: { bodyOf } },
    {
      params: { file: `schemas/${schema}` },
      props: { bodyOf: () => json(schemaOf(publication)) },
    },
  ])
}

export const GET: APIRoute = ({ props: { bodyOf } }) => new Response(bodyOf(publication))
