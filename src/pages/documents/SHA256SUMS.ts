import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { checksums } from '#src/documents/files.ts'
import { library } from '#src/documents/library.ts'
import { absoluteUrl } from '#src/url.ts'

export const GET: APIRoute = async () =>
  new Response(checksums(await library(label, absoluteUrl('/'))))
