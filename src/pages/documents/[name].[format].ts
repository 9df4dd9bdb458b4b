import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { library } from '#src/documents/library.ts'
import { absoluteUrl } from '#src/url.ts'

export async function getStaticPaths() {
  const files = await library(label, absoluteUrl('/'))
  return files.map(({ document, format, bytes, mediaType }) => ({
    params: { name: document, format },
    props: { bytes, mediaType },
  }))
}

export const GET: APIRoute = ({ props }) =>
  new Response(props['bytes'], { headers: { 'content-type': props['mediaType'] } })
