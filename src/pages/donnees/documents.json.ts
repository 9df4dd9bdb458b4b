import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { documentCatalogue } from '#src/documents/catalogue.ts'
import { library } from '#src/documents/library.ts'
import { absoluteUrl } from '#src/url.ts'

export const GET: APIRoute = async () => {
  const files = await library(label, absoluteUrl('/'))
  return new Response(`${JSON.stringify(documentCatalogue(label, files, absoluteUrl), null, 2)}\n`)
}
