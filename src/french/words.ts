/** Strips accents and ligatures: `Saint-Étienne` → `saint-etienne`. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/gi, 'oe')
    .replace(/æ/gi, 'ae')
    .toLowerCase()
}

/**
 * Makes a heading's anchor.
 * @example slug('L’écosystème & ses acteurs') // 'l-ecosysteme-ses-acteurs'
 */
export function slug(text: string): string {
  return fold(text)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/**
 * Finds the known word closest to a mistyped one.
 * @param part of the letters that may change: a third, or less where a wrong guess would mislead
 * @returns the nearest candidate; undefined when none is within that part (two changes at least,
 *   one in a short word)
 */
export function nearest(word: string, candidates: Iterable<string>, part = 3): string | undefined {
  const wanted = fold(word)
  let best: string | undefined
  let closest = Math.max(wanted.length > part + 1 ? 2 : 1, Math.floor(wanted.length / part)) + 1
  for (const candidate of candidates) {
    const distance = editDistance(wanted, fold(candidate))
    if (distance < closest) [best, closest] = [candidate, distance]
  }
  return best
}

/** Asks whether a known word was meant by another; `''` when none is near. */
export function guessOf(word: string, candidates: Iterable<string>): string {
  const guess = nearest(word, candidates)
  return guess === undefined ? '' : `Vouliez-vous dire « ${guess} » ?`
}

/** Number of letters to add, drop, change or swap (neighbours) to go from one word to the other. */
export function editDistance(from: string, to: string): number {
  const distances = Array.from({ length: from.length + 1 }, (_, row) => [row])
  const at = (row: number, column: number) => distances[row]?.[column] ?? Infinity
  for (let row = 0; row <= from.length; row++) {
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1]
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1]
      distances[row]![column] = Math.min(
        at(row - 1, column) + 1,
        at(row, column - 1) + 1,
        at(row - 1, column - 1) + (same ? 0 : 1),
        swapped ? at(row - 2, column - 2) + 1 : Infinity,
      )
    }
  }
  return at(from.length, to.length)
}

/** @example capitalised('juin 2014') // 'Juin 2014' */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/**
 * Joins words as French does.
 * @example enumerate(['Lyon', 'Brest', 'Lille']) // 'Lyon, Brest et Lille'
 */
export const enumerate = (words: readonly string[]) => new Intl.ListFormat('fr').format(words)

/**
 * Joins phrases that each begin with a capital, as one sentence does: only the first keeps it. A
 * phrase with a comma or an « et » inside calls for semicolons.
 * @example joinPhrases(['L’État', 'Les territoires']) // 'L’État et les territoires'
 */
export function joinPhrases(phrases: readonly string[]): string {
  const inside = phrases.map((phrase, index) => (index === 0 ? phrase : uncapitalised(phrase)))
  return phrases.some((phrase) => /,|\set\s/.test(phrase))
    ? inside.join('\u00a0; ')
    : enumerate(inside)
}

/** Only an article is put in lower case: any other first word may be a name. */
const uncapitalised = (phrase: string) =>
  phrase.replace(/^(?:L’|D’|(?:Les?|La|Une?|Des?|Du)\b)/u, (article) => article.toLowerCase())
