/** Anchors that the layout of every page has: no heading may take them. */
export const layoutAnchors: readonly string[] = [
  'contenu',
  'texte-de-la-page',
  'menu',
  'affichage',
  'pied',
  'sommaire',
  'sources-de-la-page',
]
