/** Anchors that the layout of every page has: no heading may take them. */
export const layoutAnchors: readonly string[] = [
  'contenu',
  'texte-de-la-page',
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
