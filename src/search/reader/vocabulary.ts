import { fold, nearest } from '../../french/words.ts'

/** The words of the site, by which a mistyped one is put right. */
export type Vocabulary = ReturnType<typeof readVocabulary>

/**
 * @param namesWords words by which the things of the site are named
 * @param textsWords words of its texts alone
 */
export function readVocabulary(namesWords: readonly string[], textsWords: readonly string[]) {
  const written = new Map([...namesWords, ...textsWords].map((word) => [fold(word), word]))
  const [named, others] = [namesWords.map(fold), textsWords.map(fold)]
  const all = [...named, ...others]
  const begins = (words: readonly string[], root: string, more = Infinity) =>
    words.some((one) => one.startsWith(root) && one.length - root.length < more)
  const has = (piece: string) =>
    written.has(piece) ||
    written.has(piece.replace(/[sx]$/, '')) ||
    begins(piece.length > 4 ? named : [], piece) ||
    endings.some((ending) => {
      const root = piece.replace(ending, '')
      return root.length > 3 && begins(all, root, 5)
    })

  /**
   * The word that is meant by one with a mistake: it sounds the same, or a letter or two differ, or
   * it lost its apostrophe (`largent`). Any word is near some other: a short one is not put right,
   * nor by a word that names nothing on the site.
   */
  function resembling(word: string): string | undefined {
    if (!/^[a-z]{3,}$/.test(word)) return undefined
    const heard = sound(word)
    const homophone = all.find((one) => sound(one) === heard)
    if (homophone || word.length < 4) return homophone
    // The first letter is seldom mistaken. In a short word, a letter is left out, or two change
    // places.
    const alike = (words: readonly string[]) =>
      words.filter((one) =>
        one[0] === word[0]
          ? one.length > word.length || word.length > 5 || lettersOf(one) === lettersOf(word)
          : one.length === word.length && word.length > 6,
      )
    const bare = word.replace(/^(?:[cdjlmns]|qu)(?=[aeiouhy])/, '')
    return (
      nearest(word, alike(named), 7) ??
      (bare.length > 3 && written.has(bare) ? bare : undefined) ??
      (word.length > 7 ? nearest(word, alike(others), 10) : undefined)
    )
  }

  return {
    /** Asks whether the site has the very word. */
    has: (word: string) => written.has(fold(word)),

    /**
     * The word itself when the site has it, or another form of it; else the one that it resembles.
     * @param unfinished whether letters may follow
     */
    meant(word: string, unfinished: boolean): string | undefined {
      // A letter beside signs is not a word of the site: the index would take it for any letter.
      if (/^[a-z][^a-z0-9€²]+$/.test(fold(word))) return undefined
      const pieces = (fold(word).match(/[a-z0-9]+/g) ?? []).flatMap((piece) =>
        written.has(piece) ? piece : piece.split(/(?<=[a-z]{3})(?=\d)/),
      )
      const isKnown = (piece: string) => has(piece) || (unfinished && begins(all, piece))
      if (pieces.length > 0 && pieces.every(isKnown)) return word
      const [piece = ''] = pieces
      return pieces.length === 1 ? written.get(resembling(piece) ?? '') : undefined
    },
  }
}

/** Marks of the feminine, the plural and verbs: the index takes words without them as one. */
const endings = [
  /((?<=n)nes?|e?s|x|e)$/,
  /(?:e[rz]|ee?s?|(?<=.{5})ent|(?:iss)?ai(?:t|ent))$/,
  /(?<=a)ux$/,
]

const lettersOf = (word: string) => [...word].sort().join('')

/** How a folded word is heard, roughly: `sophia` and `sofia`, `havre` and `avre` are alike. */
const sound = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/(?<!c)h/g, '')
    .replace(/y/g, 'i')
    .replace(/k|qu/g, 'c')
    .replace(/(.)\1/g, '$1')
