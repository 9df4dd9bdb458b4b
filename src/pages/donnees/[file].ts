import type { APIRoute } from 'astro'
import { dataFiles } from '#src/data/files.ts'
import { madePublication } from '#src/publication.ts'

export function getStaticPaths() {
  return dataFiles.map((file) => ({ params: { file: file.name }, props: { file } }))
}

export const GET: APIRoute = async ({ props: { file } }) =>
  new Response(file.bodyOf(await madePublication()))
