import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { markdownPath } from '../label/addresses.ts'
import { siteTree } from '../label/pages.ts'
import { dataFiles } from './files.ts'
import { openLicence } from '../label/legal.ts'
import type { Publication } from './publication.ts'

/**
 * How to report a security fault (RFC 9116).
 * @returns undefined while nobody can be reached, or while no day is set until which the file
 * holds: the standard requires both, and neither may be invented
 */
export function securityText({ label, address }: Publication): string | undefined {
  const { security, contact } = label.site
  // Who reads reports of faults, else who reads everything, in the order of preference.
  const email = security.email ?? contact.email
  const ways = [...(email ? [`mailto:${email}`] : []), ...(contact.form ? [contact.form] : [])]
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

/** Everything may be read by machines; the site map says where everything is. */
export function robots({ address }: Publication): string {
  return `User-agent: *
Disallow:

Sitemap: ${address('/sitemap-index.xml')}
`
}

/** A guide to the site for language models, `/llms.txt` (llmstxt.org). */
export function llms(publication: Publication): string {
  const { label, address } = publication
  const { site } = label
  const link = (title: string, path: string, words: string) =>
    `- [${frenchTypography(title)}](${address(path)}): ${frenchTypography(words)}`

  const groups = siteTree(label).map(({ title, pages }) => ({
    title,
    links: pages
      .flatMap((page) => [page, ...page.below])
      .flatMap(({ title, href, description }) => {
        const path = markdownPath(href)
        return path ? [link(title, path, description)] : []
      }),
  }))
  const data = dataFiles.map(({ dataset, name, title }) =>
    link(title, `/donnees/${name}`, dataset.description),
  )
  return `# ${site.name}, ${site.tagline}

> ${frenchTypography(`Site documentaire, non officiel, en français, sur le label « ${site.name} ». Il décrit l’état au ${frenchDate(site.referenceDate)}, puis ce qui a suivi, avec les sources de chaque fait.`)}

Les pages ci-dessous sont en Markdown ; sans « .md » et avec une barre finale, leur adresse est celle de la page web. Dans ces textes, [S012] renvoie à une source. Quand les sources divergent, toutes les versions sont données. Textes et données : [${openLicence.name}](${openLicence.address}).

${[...groups, { title: 'Données', links: data }]
  .filter(({ links }) => links.length > 0)
  .map(({ title, links }) => `## ${title}\n\n${links.join('\n')}\n`)
  .join('\n')}`
}
