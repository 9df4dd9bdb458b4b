import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import { checksums } from '#src/forms/files.ts'
import { library } from '#src/forms/library.ts'
import { absoluteUrl } from '#src/url.ts'

export const GET: APIRoute = async () =>
  new Response(checksums(await library(label, absoluteUrl('/'))))
