import { fold, nearest } from '../../french/words.ts'

/** The words of the site, by which a mistyped one is put right. */
export type Vocabulary = ReturnType<typeof readVocabulary>

/**
 * @param named folded words by which the things of the site are named
 * @param others folded words of its texts alone
 */
export function readVocabulary(named: readonly string[], others: readonly string[]) {
  const all = [...named, ...others]
  const known = new Set(all)
  const begins = (words: readonly string[], root: string, more = Infinity) =>
    words.some((one) => one.startsWith(root) && one.length - root.length < more)
  const has = (piece: string) =>
    known.has(piece) ||
    known.has(piece.replace(/[sx]$/, '')) ||
    begins(piece.length > 4 ? named : [], piece) ||
    endings.some((ending) => {
      const root = piece.replace(ending, '')
      return root.length > 3 && begins(all, root, 5)
    })

  /**
   * The word that is meant by one with a mistake: it sounds the same, or a letter or two differ, or
   * it lost its apostrophe (`largent`). Any word is near some other: one that names nothing on the
   * site must be long to be put right.
   */
  function resembling(word: string): string | undefined {
    const heard = sound(word)
    const homophone = all.find((one) => sound(one) === heard)
    if (homophone || word.length < 4) return homophone
    const alike = (words: readonly string[]) =>
      words.filter((one) => one[0] === word[0] && (one.length > word.length || word.length > 4))
    const bare = word.replace(/^(?:[cdjlmns]|qu)(?=[aeiouhy])/, '')
    return (
      nearest(word, alike(named), 6) ??
      (known.has(bare) ? bare : undefined) ??
      (word.length > 7 ? nearest(word, alike(others), 10) : undefined)
    )
  }

  return {
    /** Asks whether the site has the very word. */
    has: (word: string) => known.has(fold(word)),

    /**
     * The word itself when the site has it, or another form of it; else the one that it resembles.
     * @param unfinished whether letters may follow
     */
    meant(word: string, unfinished: boolean): string | undefined {
      // A letter beside signs is not a word of the site: the index would take it for any letter.
      if (/^[a-z][^a-z0-9€]+$/.test(fold(word))) return undefined
      const pieces = fold(word).match(/[a-z]{3,}|\d+/g) ?? []
      const isKnown = (piece: string) => has(piece) || (unfinished && begins(all, piece))
      if (pieces.every(isKnown)) return word
      if (pieces.length === 1) return resembling(pieces[0]!)
      return pieces.some(isKnown) ? word : undefined
    },
  }
}

/** Marks of the feminine, the plural and verbs: the index takes words without them as one. */
const endings = [
  /((?<=n)nes?|e?s|x|e)$/,
  /(?:e[rz]|ee?s?|(?<=.{5})ent|(?:iss)?ai(?:t|ent))$/,
  /(?<=a)ux$/,
]

/** How a folded word is heard, roughly: `sophia` and `sofia`, `havre` and `avre` are alike. */
const sound = (word: string) =>
  word
    .replace(/ph/g, 'f')
    .replace(/(?<!c)h/g, '')
    .replace(/y/g, 'i')
    .replace(/k|qu/g, 'c')
    .replace(/(.)\1/g, '$1')
