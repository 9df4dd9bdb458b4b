import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { checksums } from '#src/documents/files.ts'
import { library } from '#src/documents/library.ts'
import { absoluteUrl } from '#src/url.ts'

export async function getStaticPaths() {
  const files = await library(label, absoluteUrl('/'))
  return [
    ...files.map(({ name, bytes }) => ({ params: { file: name }, props: { body: bytes } })),
    { params: { file: 'SHA256SUMS' }, props: { body: checksums(files) } },
  ]
}

export const GET: APIRoute = ({ props }) => new Response(props['body'])
