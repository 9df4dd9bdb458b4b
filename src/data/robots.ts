import type { Publication } from './publication.ts'

/** Everything may be read by machines; the site map says where everything is. */
export function robots({ address }: Publication): string {
  return `User-agent: *
Disallow:

Sitemap: ${address('/sitemap-index.xml')}
`
}
