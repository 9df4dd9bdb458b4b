import type { Site } from '../kinds/site.ts'
import type { Publication } from './publication.ts'

/**
 * How to report a security fault (RFC 9116).
 * @returns undefined while nobody can be reached, or while no day is set until which the file
 * holds: the standard requires both, and neither may be invented
 */
export function securityText({ label, address }: Publication): string | undefined {
  const { security } = label.site
  const ways = waysOf(label.site)
  if (ways.length === 0 || security.expires === null) return undefined
  return [
    '# Signaler une faille de sécurité de ce site',
    ...ways.map((way) => `Contact: ${way}`),
    `Expires: ${security.expires}T00:00:00Z`,
    'Preferred-Languages: fr, en',
    `Canonical: ${address('/.well-known/security.txt')}`,
    '',
  ].join('\n')
}

/** Who reads reports of faults, else who reads everything, in the order of preference. */
function waysOf({ security, contact }: Site): string[] {
  const email = security.email ?? contact.email
  return [...(email ? [`mailto:${email}`] : []), ...(contact.form ? [contact.form] : [])]
}

/** Everything may be read by machines; the site map says where everything is. */
export function robots({ address }: Publication): string {
  return `User-agent: *
Disallow:

Sitemap: ${address('/sitemap-index.xml')}
`
}
