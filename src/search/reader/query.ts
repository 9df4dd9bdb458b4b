import { fold, nearest } from '../../french/words.ts'

const elision = /(^|[\s(«"-])(?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)['’ʼ]/giu

/**
 * Reads a search: words of grammar are left out, a mistyped word is put right.
 * @param text what the reader typed
 * @param vocabulary folded words of the site, those of titles first
 * @param typing whether the last word may be unfinished
 * @returns the words that carry meaning; those that the site does not have, and that resemble none
 * of its own; the same search, well written, when a word was mistyped
 * @example readQuery('l’écosysteme de Grenbole', words).words // ['écosysteme', 'grenoble']
 */
export function readQuery(text: string, vocabulary: readonly string[], typing = false) {
  const known = new Set(vocabulary)
  const found = text
    .replace(/\b(\d{1,2})\/(\d{1,2})\/(\d{4})\b/g, dateInWords)
    .replace(/(\d)\s?(M€)/g, '$1 $2')
    .replace(/(?<=^|\s)(s)t(e?)[\s-]+(?=\p{L})/giu, '$1aint$2 ')
    .replace(elision, '$1')
    .split(/[\s,;:!?()«»"…]+/u)
    .filter(
      (word) => /[\p{L}\p{N}]/u.test(word) && !stopWords.has(fold(word).replace(/[-’']/g, '')),
    )
  const words: string[] = []
  const unknown: string[] = []
  let suggestion = text
  for (const [index, word] of found.entries()) {
    const meant = intended(word, vocabulary, known, typing && index === found.length - 1)
    if (meant === undefined) unknown.push(word)
    else words.push(meant)
    if (meant !== undefined && meant !== word)
      suggestion = suggestion.replace(word, capitalisedAs(word, meant))
  }
  return { words, unknown, ...(suggestion !== text && { suggestion }) }
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
  const pieces = fold(word).match(/[a-z]{3,}/g) ?? []
  const isKnown = (piece: string) =>
    known.has(piece) ||
    [piece.replace(/(e?s|x|e)$/, ''), piece.replace(/er$|ee?s?$/, '')].some(
      (root) =>
        root.length > 3 &&
        vocabulary.some((one) => one.startsWith(root) && one.length - root.length < 5),
    ) ||
    (unfinished && vocabulary.some((one) => one.startsWith(piece)))
  if (pieces.every(isKnown)) return word
  const [piece = ''] = pieces
  if (pieces.length !== 1 || piece.length < 4) return pieces.some(isKnown) ? word : undefined
  return nearest(
    piece,
    vocabulary.filter((one) => one[0] === piece[0]),
  )
}

const capitalisedAs = (typed: string, word: string) =>
  /^\p{Lu}/u.test(typed) ? word[0]!.toUpperCase() + word.slice(1) : word

const dateInWords = (_: string, day: string, month: string, year: string) =>
  new Date(Number(year), Number(month) - 1, Number(day)).toLocaleDateString('fr', {
    dateStyle: 'long',
  })

/** Words of grammar, folded: they are not searched. */
const stopWords: ReadonlySet<string> = new Set(
  `a afin ai aie ainsi alors apres as assez au aucun aucune aujourd aujourdhui auquel aura aurait
  aussi autre autres aux avaient avait avant avec avez avoir avons ayant beaucoup bien c ca car ce
  ceci cela celle celles celui cependant ces cet cette ceux chaque chez ci combien comme comment d
  dans de deja depuis des deviennent devient devenu devenus devenir desormais dit dois doit doivent
  donc dont du elle elles en encore entre es est estce et etaient etait etant ete etes etre eu eux
  faire fait fallait faut font hors hui ici il ils j je jusqu jusque l la laquelle le lequel les
  lesquelles lesquels leur leurs lors lorsqu lorsque lui m ma mais me meme memes mes mieux moi moins
  mon n ne ni non nos notre nous on ont ou oui par parce parmi pas peu peut peuvent peux plus
  plusieurs plutot pour pourquoi pouvait pouvez puis puisqu puisque qu quand que quel quelle quelles
  quels qui quoi quoiqu s sa sans se selon sera serait seront ses si soit sommes son sont sous suis
  sur t ta te tel telle telles tels tes toi ton tous tout toute toutes tres trop tu un une va vers
  veut veux via voici voila vont vos votre vous vs y the of and`.split(/\s+/),
)
