import type { APIRoute } from 'astro'
import { citablePages, referencesPath } from '#src/exports/citables.ts'
import { bibtex } from '#src/exports/citation.ts'
import { publication } from '#src/publication.ts'

export function getStaticPaths() {
  return citablePages(publication).map((page) => ({
    params: { path: referencesPath(page.href) },
    props: { text: [page, ...page.records].map(bibtex).join('\n') },
  }))
}

export const GET: APIRoute = ({ props }) => new Response(props['text'])
