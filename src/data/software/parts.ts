/**
 * The packages of which the site publishes a part, and which part, in French. The others only
 * build and test the site: nothing of theirs reaches its readers.
 */
export const publishedParts = {
  '@expo-google-fonts/atkinson-hyperlegible-next': 'police des textes, dans les PDF',
  '@expo-google-fonts/bricolage-grotesque': 'police des titres, dans les PDF',
  '@fontsource-variable/atkinson-hyperlegible-next':
    'police des textes, réduite à leurs caractères',
  '@fontsource-variable/bricolage-grotesque': 'police des titres, réduite à leurs caractères',
  pagefind: 'moteur de la recherche',
  vite: 'chargement des scripts de la page',
  'world-atlas': 'contour de la France sur la carte',
} as const
