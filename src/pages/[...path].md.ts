import type { APIRoute } from 'astro'
import { twins } from '#src/data/twins/twins.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return twins(publication).map(({ path, text }) => ({
    params: { path: path.slice(1, -'.md'.length) },
    props: { text: text() },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(props['text'])
