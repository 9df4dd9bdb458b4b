import { folders, lists } from '../kinds/index.ts'
import { gridAddress } from '../kinds/accessibility.ts'

/** Addresses on the site, without the base path; every page address ends with a slash. */
export const addresses = {
  home: '/',
  page: folders.pages.address,
  ecosystem: folders.ecosystems.address,
  criterion: folders.criteria.address,
  step: folders.steps.address,
  source: lists.sources.address,
  contradiction: lists.contradictions.address,
  journal: lists.journal.address,
  document: lists.documents.address,
  /** The words of the application kit, while the documents are made from them. */
  kit: '/documents/kit/',
  /** The picture that networks show beside a link to a page. */
  picture: (href: string) => `/apercus/${href === '/' ? 'accueil' : href.slice(1, -1)}.png`,
  download: (file: string) => `/documents/${file}`,
} as const

/** Pages of links, search or verdicts: they have no text to read in Markdown. */
const withoutText = ['/', '/recherche/', '/plan-du-site/', '/documents/', gridAddress]

/** Where the Markdown twin of a page is, when it has one. */
export function markdownPath(href: string): string | undefined {
  return withoutText.includes(href) ? undefined : `${href.slice(0, -1)}.md`
}

/** The pages that stand whatever the content: others, the menu or the search lead to them. */
export const standingPages: readonly string[] = [
  'accueil',
  'ecosystemes',
  'faq',
  'glossaire',
  'documents',
  'sources',
  'desaccords',
  'journal',
  'recherche',
  'plan-du-site',
  'grille',
]

/** First path segments that belong to the site's own routes: no content page may take them. */
export const reservedPages: readonly string[] = ['index', '404', 'pagefind', '_astro']
