import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { positionAt, readText } from '../checks/read/text.ts'
import { keyOffset, readYaml } from '../checks/read/yaml.ts'
import { singles } from '../kinds/index.ts'
import { site as schema, type Site } from '../kinds/site.ts'
import type { Settings } from '../settings.ts'

/** A datum without which the site may not be published. */
interface Obligation {
  /** Where it stands in `content/site.yaml`. */
  path: readonly [string, ...string[]]
  isMissing: (site: Site, settings: Settings) => boolean
  /** What to write, and why. */
  mend: string
}

/**
 * What article 1-1 of the law of 21 June 2004 (LCEN) asks of every site, what the accessibility
 * declaration asks, and what the pages promise to their readers.
 */
const obligations: readonly Obligation[] = [
  {
    path: ['url'],
    isMissing: (_, { url }) => !isPublicAddress(url),
    mend: 'l’adresse publique du site, en https (ou SITE_URL=https://…)',
  },
  {
    path: ['repository'],
    isMissing: (_, { repository }) => repository === null,
    mend: 'l’adresse du dépôt, où mène « Modifier cette page » (ou REPOSITORY_URL=https://…)',
  },
  {
    path: ['operator', 'name'],
    isMissing: ({ operator }) => operator.name === null,
    mend: 'le nom de l’éditeur (mentions légales, déclaration d’accessibilité)',
  },
  {
    path: ['operator', 'address'],
    isMissing: ({ operator }) => operator.address === null,
    mend: 'l’adresse postale de l’éditeur (mentions légales)',
  },
  {
    path: ['operator', 'publisher'],
    isMissing: ({ operator }) => operator.publisher === null,
    mend: 'le directeur ou la directrice de la publication (mentions légales)',
  },
  {
    path: ['operator', 'host'],
    isMissing: ({ operator }) => operator.host === null,
    mend: 'le nom, l’adresse et le téléphone de l’hébergeur (mentions légales)',
  },
  {
    path: ['contact'],
    isMissing: ({ contact }) => contact.email === null && contact.form === null,
    mend: 'un courriel (email) ou un formulaire (form), que la déclaration d’accessibilité impose',
  },
  {
    path: ['submission', 'email'],
    isMissing: ({ applications, submission }) =>
      applications === 'open' && submission.email === null,
    mend: 'le courriel de dépôt des dossiers, puisque les candidatures sont ouvertes',
  },
]

/**
 * Looks for what must be set before the site is published.
 * @param root folder of the project, whose content has passed its checks
 * @returns one French line for each datum that is missing, with its file, line and field
 */
export function missingObligations(root: string, settings: Settings): string[] {
  const { path } = singles.site
  const text = readText({ path, bytes: readFileSync(join(root, path)) })
  const yaml = readYaml(text.text)
  const site = schema.parse(yaml.value)
  return obligations
    .filter(({ isMissing }) => isMissing(site, settings))
    .map((obligation) => {
      const { line } = positionAt(text, keyOffset(yaml, obligation.path))
      return `${path}:${line} ${obligation.path.join('.')} : écrivez ${obligation.mend}.`
    })
}

/** Names that RFC 2606 and RFC 6761 keep for examples and for one's own machine. */
const reserved = /(^|\.)(example|test|invalid|localhost|local|internal|example\.(com|net|org))$/

function isPublicAddress(url: string): boolean {
  const { protocol, hostname } = new URL(url)
  return protocol === 'https:' && hostname.includes('.') && !reserved.test(hostname)
}
