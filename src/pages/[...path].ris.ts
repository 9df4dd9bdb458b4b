import type { APIRoute } from 'astro'
import { citablePages, referencesPath } from '#src/data/citables.ts'
import { ris } from '#src/data/citation.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return citablePages(publication).map((page) => ({
    params: { path: referencesPath(page.href) },
    props: { text: [page, ...page.records].map(ris).join('') },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(props['text'])
