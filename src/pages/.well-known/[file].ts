import type { APIRoute } from 'astro'
import { securityText } from '#src/data/machines.ts'
import { publication } from '#src/publication.ts'

/** No file at all while the site has nothing true to say in it. */
export function getStaticPaths() {
  const text = securityText(publication)
  return text === undefined ? [] : [{ params: { file: 'security.txt' }, props: { text } }]
}

export const GET: APIRoute = ({ props }) => new Response(props['text'])
