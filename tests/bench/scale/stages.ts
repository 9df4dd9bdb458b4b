/** Stages of a build, told from what `npm run build -- --journal` writes, in French. */
const signs: readonly (readonly [RegExp, string])[] = [
  [/^Vérification…/m, 'vérification'],
  [/^Mise en place…/m, 'mise en place'],
  [/@astrojs\/sitemap\]/, 'plan du site et recherche'],
  [/├─ \S+\.html|└─ \S+\.html/, 'pages'],
  [/[├└]─ \S+\.png/, 'images'],
  [/[├└]─ \/documents\/\S+\.(pdf|odt|docx|zip)/, 'documents'],
  [/[├└]─ \S+/, 'textes et données'],
  [/generating static routes|building static|\[vite\]|\[build\]/, 'lecture et modules'],
  [/^Pages, documents et données…/m, 'lecture et modules'],
  [/^Contenu…/m, 'contrôles'],
]

/** The stage that begins with a piece of output; the last sign of the piece counts. */
export function stageOf(text: string): string | undefined {
  const last = text
    .trimEnd()
    .split('\n')
    .findLast((line) => signOf(line) !== undefined)
  return last && signOf(last)
}

const signOf = (line: string) => signs.find(([sign]) => sign.test(line))?.[1]
