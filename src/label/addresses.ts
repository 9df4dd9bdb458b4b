import { criterionAnchor, gridAddress } from './accessibility/grid.ts'

/** Addresses on the site, without the base path; every page address ends with a slash. */
export const addresses = {
  home: '/',
  page: (id: string) => `/${id}/`,
  ecosystem: (id: string) => `/ecosystemes/${id}/`,
  criterion: (id: string) => `/cahier-des-charges/#${id}`,
  step: (id: string) => `/processus/#${id}`,
  /** Where a question is answered whole. In the list of all, its anchor is `/faq/#<id>`. */
  question: ({ id, theme }: { id: string; theme: string }) => `/faq/${theme}/#${id}`,
  questions: (theme: string) => `/faq/${theme}/`,
  benefit: (id: string) => `/benefices/#${id}`,
  event: (id: string) => `/chronologie/#date-${id}`,
  term: (id: string) => `/glossaire/#${id}`,
  /** The whole reference of a source. In the list of all, its anchor is `/sources/#<id>`. */
  source: (id: string) => `${referencesOf(id)}#${id}`,
  references: referencesOf,
  contradictions: '/sources/desaccords/',
  contradiction: (id: string) => `/sources/desaccords/#${id}`,
  journal: (id: string) => `/journal/#${id}`,
  document: (id: string) => `/documents/#${id}`,
  accessibilityCriterion: (number: string) => `${gridAddress}#${criterionAnchor(number)}`,
  download: (file: string) => `/documents/${file}`,
} as const

/** How many references a page holds: their addresses depend on it, so it never changes. */
const referencesPerPage = 50

/**
 * The page of a reference. The id alone gives it: a source may change its publisher, its date or
 * its kind, never its id.
 * @example referencesOf('S012') // '/sources/s000-s049/'
 */
function referencesOf(id: string): string {
  const first = Math.floor(Number(id.slice(1)) / referencesPerPage) * referencesPerPage
  const [from, to] = [first, first + referencesPerPage - 1].map(
    (n) => `s${`${n}`.padStart(3, '0')}`,
  )
  return `/sources/${from}-${to}/`
}

/** The pages that the site assembles; their words are in `content/listings/`. */
export const listingIds = [
  'accueil',
  'ecosystemes',
  'faq',
  'glossaire',
  'documents',
  'sources',
  'journal',
  'recherche',
  'plan-du-site',
] as const

export type ListingId = (typeof listingIds)[number]

/** First path segments that belong to the site's own routes: no content page may take them. */
export const reservedPages = [...listingIds, 'index', '404', 'pagefind', '_astro'] as const

/** Anchors that the layout of every page has: no heading may take them. */
export const reservedAnchors: readonly string[] = [
  'contenu',
  'menu',
  'theme',
  'pied',
  'sommaire',
  'sources-de-la-page',
  'dialogue-de-recherche',
  'titre-de-recherche',
  'mots-du-dialogue',
  'resultats-du-dialogue',
]
