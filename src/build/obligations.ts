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
 * declaration asks, and what the pages promise to their readers: by its field of
 * `content/site.yaml`, whether it is missing, and what to write.
 */
const obligations = (
  { operator, contact, applications, submission }: Site,
  { url, repository }: Published,
): Record<string, [isMissing: boolean, mend: string]> => ({
  url: [!isPublicAddress(url), 'l’adresse publique du site, en https (ou SITE_URL=https://…)'],
  repository: [
    repository === null,
    'l’adresse du dépôt, où mène « Modifier cette page » (ou REPOSITORY_URL=https://…)',
  ],
  'operator.name': [
    operator.name === null,
    'le nom de l’éditeur (mentions légales, déclaration d’accessibilité)',
  ],
  'operator.address': [
    operator.address === null,
    'l’adresse postale de l’éditeur (mentions légales)',
  ],
  'operator.publisher': [
    operator.publisher === null,
    'le directeur ou la directrice de la publication (mentions légales)',
  ],
  'operator.host': [
    operator.host === null,
    'le nom, l’adresse et le téléphone de l’hébergeur (mentions légales)',
  ],
  contact: [
    contact.email === null && contact.form === null,
    'un courriel (email) ou un formulaire (form), que la déclaration d’accessibilité impose',
  ],
  'submission.email': [
    applications === 'open' && submission.email === null,
    'le courriel de dépôt des dossiers, puisque les candidatures sont ouvertes',
  ],
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
  const site = schema.parse(yaml.value)
  return Object.entries(obligations(site, settings)).flatMap(([field, [isMissing, mend]]) => {
    if (!isMissing) return []
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
