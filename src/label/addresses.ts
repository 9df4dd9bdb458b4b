import { criterionAnchor, gridAddress } from './accessibility/grid.ts'

/** Addresses on the site, without the base path; every page address ends with a slash. */
export const addresses = {
  home: '/',
  page: (id: string) => `/${id}/`,
  ecosystem: (id: string) => `/ecosystemes/${id}/`,
  criterion: (id: string) => `/cahier-des-charges/#${id}`,
  step: (id: string) => `/processus/#${id}`,
  question: (id: string) => `/faq/#${id}`,
  benefit: (id: string) => `/benefices/#${id}`,
  event: (id: string) => `/histoire/#date-${id}`,
  term: (id: string) => `/glossaire/#${id}`,
  source: (id: string) => `/sources/#${id}`,
  contradictions: '/sources/desaccords/',
  contradiction: (id: string) => `/sources/desaccords/#${id}`,
  journal: (id: string) => `/journal/#${id}`,
  document: (id: string) => `/documents/#${id}`,
  accessibilityCriterion: (number: string) => `${gridAddress}#${criterionAnchor(number)}`,
  download: (file: string) => `/documents/${file}`,
} as const

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
