import { frenchDate } from '../../french/dates.ts'
import { frenchNumber } from '../../french/numbers.ts'
import { capitalised, fold, nearest } from '../../french/words.ts'

/**
 * A word that nobody types, by which the answers of a kind are asked for: Pagefind writes its own
 * filters in another order each time, and the same content must give the same bytes.
 */
export const kindMark = (index: number) => `qz${100 + index}`

/** An article or a pronoun that lost its vowel, with what comes before it. */
export const elision = /(^|[^\p{L}])((?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)['’ʼ])/giu

/** Words as they compare: without accents, signs, nor the marks of the feminine and plural. */
export const plain = (text: string) =>
  (fold(text).match(/[a-z0-9]+/g) ?? [])
    .map((word) => word.replace(/s?(?:(?<=n)ne|e)?s?$/, ''))
    .join(' ')

/**
 * Reads a search: words of grammar are left out, a mistyped word is put right.
 * @param text what the reader typed
 * @param vocabulary folded words of the site, those of titles first
 * @param typing whether the last word may be unfinished
 * @returns the words that carry meaning; the dates and numbers that some make together, in quotes;
 * the words that the site does not have, and that resemble none of its own; the same search, well
 * written, when a word was mistyped
 * @example readQuery('l’écosysteme de Grenbole', words).words // ['écosysteme', 'grenoble']
 */
export function readQuery(text: string, vocabulary: readonly string[], typing = false) {
  const known = new Set(vocabulary)
  const written = text
    .replace(/\b(\d\d?)\/(\d\d?)\/(\d{4})\b/g, '$3-$2-$1')
    .replace(/\b\d{4}-\d\d?-\d\d?\b/g, frenchDate)
    .replace(/\b(?!(?:19|20)\d\d\b)\d{4,}\b/g, (number) => frenchNumber(Number(number)))
    .replace(/(\d)\s?(?:M€|millions?(?: d[’']euros?)?)/gi, '$1 M€')
    .replace(/(?<=^|\s)(s)t(e?)[\s-]+(?=\p{L})/giu, '$1aint$2 ')
    .replace(elision, '$1')
    // Two words that the site writes as one.
    .replace(/(\p{L}{3,})[ -](?=(\p{L}+))/gu, (pair, first: string, second: string) =>
      !known.has(fold(first)) && known.has(fold(first + second)) ? first : pair,
    )
    .replace(/\s+/g, ' ')
  const meaningful = written
    .split(/[\s,;:!?()«»"…‐‑–—-]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word) && !stopWords.has(fold(word).replace(/[’']/g, '')))
  const named = meaningful.filter((word) => !/^(?:liste|definition)s?$/.test(fold(word)))
  const found = named.length > 0 ? named : meaningful
  const phrases = written.match(/\d+(?: \d{3})+(?!\d)|\d+(?:er)? \p{L}+ \d{4}|\d+ M€/giu) ?? []
  const words: string[] = []
  const unknown: string[] = []
  let suggestion = text
  for (const [index, word] of found.entries()) {
    const meant = intended(word, vocabulary, known, typing && index === found.length - 1)
    if (meant === undefined) unknown.push(word)
    else words.push(meant)
    if (meant !== undefined && meant !== word)
      suggestion = suggestion.replace(word, /^\p{Lu}/u.test(word) ? capitalised(meant) : meant)
  }
  const quoted = phrases.map((phrase) => `"${phrase}"`)
  return { words, quoted, unknown, ...(suggestion !== text && { suggestion }) }
}

/** The word itself when the site has it, or one that begins so; else the one that it resembles. */
function intended(
  word: string,
  vocabulary: readonly string[],
  known: ReadonlySet<string>,
  unfinished: boolean,
): string | undefined {
  // A letter beside signs is not a word of the site: the index would take it for any letter.
  if (/^[a-z][^a-z0-9€]+$/.test(fold(word))) return undefined
  const pieces = fold(word).match(/[a-z]{3,}|\d+/g) ?? []
  const isKnown = (piece: string) =>
    known.has(piece) ||
    [piece.replace(/((?<=n)nes?|e?s|x|e)$/, ''), piece.replace(/er$|ee?s?$|ai(?:t|ent)$/, '')].some(
      (root) =>
        root.length > 3 &&
        vocabulary.some((one) => one.startsWith(root) && one.length - root.length < 5),
    ) ||
    (unfinished && vocabulary.some((one) => one.startsWith(piece)))
  if (pieces.every(isKnown)) return word
  const [piece = ''] = pieces
  if (pieces.length !== 1 || !/[a-z]{4}/.test(piece)) return pieces.some(isKnown) ? word : undefined
  return nearest(
    piece,
    vocabulary.filter((one) => one[0] === piece[0]),
    4,
  )
}

/** Words of grammar, folded: they are not searched. */
const stopWords: ReadonlySet<string> = new Set(
  `a afin ai aie ainsi alors apres as assez au aucun aucune auquel aura aurait aussi autre autres
  aux avaient avait avant avec avez avoir avons ayant beaucoup bien c ca car ce ceci cela celle
  celles celui cependant ces cet cette ceux chaque chez ci combien comme comment concerne d dans
  de deja depuis des deviennent devient devenu devenus devenir desormais dire dit dois doit
  doivent donc dont du elle elles en encore entre es est et etaient etait etant ete etre eu eux
  existe faire fait fallait faut font hors ici il ils j je jusque l la laquelle le lequel les
  lesquelles lesquels leur leurs lors lorsque lui m ma mais me meme memes mes mieux moi moins mon
  n ne ni non nos notre nous on ont ou oui par parce parmi pas passe peu peut peuvent peux plus
  plusieurs plutot pour pourquoi pouvait pouvez puis puisque quand que quel quelle quelles quels
  qui quoi s sa sans se selon sera serait seront ses si soit sommes son sont sous suis sur t ta te
  tel telle telles tels tes toi ton tous tout toute toutes tres trop tu un une utilise utiliser
  utilises va vers veut veux via voici voila vont vos votre vous vs y the of and`.split(/\s+/),
)
