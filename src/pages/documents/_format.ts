import type { APIRoute } from 'astro'
import { label } from '#src/content.ts'
import type { Format } from '#src/forms/files.ts'
import { library } from '#src/forms/library.ts'
import { absoluteUrl } from '#src/url.ts'

/**
 * The route of one format. Each has a file of its own, because the live preview only answers to an
 * address without a final slash when the name of the route ends with its extension.
 */
export function formatRoute(format: Format) {
  const GET: APIRoute = ({ props }) =>
    new Response(props['bytes'], { headers: { 'content-type': props['mediaType'] } })
  return {
    GET,
    async getStaticPaths() {
      const files = await library(label, absoluteUrl('/'))
      return files
        .filter((file) => file.format === format)
        .map(({ document, bytes, mediaType }) => ({
          params: { name: document },
          props: { bytes, mediaType },
        }))
    },
  }
}
