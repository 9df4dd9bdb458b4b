import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { positionAt, readText } from '../checks/read/text.ts'
import { keyOffset, readYaml } from '../checks/read/yaml.ts'
import { singles } from '../kinds/index.ts'
import { site as schema, type Site } from '../kinds/site.ts'
import type { Settings } from '../settings.ts'

/** Where it is published. */
type Published = Pick<Settings, 'url' | 'repository'>

/**
 * What article 1-1 of the law of 21 June 2004 (LCEN) asks of every site, what the accessibility
 * declaration asks, and what the pages promise to their readers: what to write, by field of
 * `content/site.yaml`.
 */
const obligations = {
  url: 'l’adresse publique du site, en https (ou SITE_URL=https://…)',
  repository: 'l’adresse du dépôt, où mène « Modifier cette page » (ou REPOSITORY_URL=https://…)',
  'operator.name': 'le nom de l’éditeur (mentions légales, déclaration d’accessibilité)',
  'operator.address': 'l’adresse postale de l’éditeur (mentions légales)',
  'operator.publisher': 'le directeur ou la directrice de la publication (mentions légales)',
  'operator.host': 'le nom, l’adresse et le téléphone de l’hébergeur (mentions légales)',
  contact: 'un courriel (email) ou un formulaire (form), que la déclaration d’accessibilité impose',
  'submission.email': 'le courriel de dépôt des dossiers, puisque les candidatures sont ouvertes',
} as const

/** What is known of each. */
const known = (
  { operator, contact, applications, submission }: Site,
  { url, repository }: Published,
): Record<keyof typeof obligations, unknown> => ({
  url: isPublicAddress(url),
  repository,
  'operator.name': operator.name,
  'operator.address': operator.address,
  'operator.publisher': operator.publisher,
  'operator.host': operator.host,
  contact: contact.email ?? contact.form,
  'submission.email': applications === 'closed' || submission.email,
})

/**
 * Looks for what must be set before the site is published.
 * @param root folder of the project, whose content has passed its checks
 * @returns one French line for each datum that is missing, with its file, line and field
 */
export function missingObligations(root: string, settings: Published): string[] {
  const { path } = singles.site
  const text = readText({ path, bytes: readFileSync(join(root, path)) })
  const yaml = readYaml(text.text)
  const set = known(schema.parse(yaml.value), settings)
  return Object.entries(obligations).flatMap(([field, mend]) => {
    if (set[field as keyof typeof obligations]) return []
    const { line } = positionAt(text, keyOffset(yaml, field.split('.')))
    return [`${path}:${line} ${field} : écrivez ${mend}.`]
  })
}

/** Names that RFC 2606 and RFC 6761 keep for examples and for one's own machine. */
const reserved = /(^|\.)(example|test|invalid|localhost|local|internal|example\.(com|net|org))$/

function isPublicAddress(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && hostname.includes('.') && !reserved.test(hostname)
}
