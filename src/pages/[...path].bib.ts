import type { APIRoute } from 'astro'
import { citablePages, referencesPath } from '#src/data/citables.ts'
import { bibtex } from '#src/data/citation.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return citablePages(publication).map((page) => ({
    params: { path: referencesPath(page.href) },
    props: { text: [page, ...page.records].map(bibtex).join('\n') },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(props['text'])
