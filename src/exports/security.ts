import type { Label } from '../domain/label.ts'
import type { Publication } from './publication.ts'

/**
 * How to report a security fault (RFC 9116). While the operator has given no way to be reached,
 * the contact is the page that says so: the field is required, and that page will hold the answer.
 */
export function securityText({ label, address }: Publication): string {
  const { email, form } = label.site.contact
  const ways = [...(email ? [`mailto:${email}`] : []), ...(form ? [form] : [])]
  const lines = [
    '# Signaler une faille de sécurité de ce site',
    ...(ways.length > 0
      ? ways.map((way) => `Contact: ${way}`)
      : [
          '# L’éditeur n’a pas encore indiqué d’adresse : elle paraîtra sur la page de contact.',
          `Contact: ${address('/contact/')}`,
        ]),
    `Expires: ${expiry(label)}`,
    'Preferred-Languages: fr, en',
    `Canonical: ${address('/.well-known/security.txt')}`,
  ]
  return `${lines.join('\n')}\n`
}

/** A day short of a year after the last change of the site, as the standard recommends. */
function expiry({ journal, pages, site }: Label): string {
  const changes = [...journal.map(({ date }) => date), ...pages.map(({ updated }) => updated)]
  const last = new Date(changes.toSorted().at(-1) ?? site.referenceDate)
  last.setUTCFullYear(last.getUTCFullYear() + 1, last.getUTCMonth(), last.getUTCDate() - 1)
  return last.toISOString().replace('.000', '')
}
