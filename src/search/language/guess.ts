import { editDistance } from '../../french/words.ts'
import type { Dictionary, KnownWord } from './dictionary.ts'
import { compact } from './words.ts'

/** Fewest letters from which a beginning is enough to guess a word. */
const shortestBeginning = 2

/** How many words a beginning may stand for. */
const mostEndings = 8

/** The words of the site that begin with some letters, those of titles and the shortest first. */
export function wordsBeginning(letters: string, { words }: Dictionary): KnownWord[] {
  const wanted = compact(letters)
  if (wanted.length < shortestBeginning) return []
  return words
    .filter(({ folded }) => folded.startsWith(wanted))
    .toSorted(
      (a, b) => Number(b.inTitles) - Number(a.inTitles) || a.folded.length - b.folded.length,
    )
    .slice(0, mostEndings)
}

/**
 * The word of the site meant by a mistyped one: one letter wrong in a short word, two in a long one
 * whose first letter is right; letters exchanged count once.
 */
export function intendedWord(typed: string, { words }: Dictionary): KnownWord | undefined {
  const wanted = compact(typed)
  const most = wanted.length < 4 || /\d/.test(wanted) ? 0 : wanted.length < 6 ? 1 : 2
  const near = words.flatMap((word) => {
    if (Math.abs(word.folded.length - wanted.length) > most) return []
    const distance = editDistance(wanted, word.folded)
    const sameFirst = word.folded[0] === wanted[0]
    if (distance > most || distance === 0 || (distance > 1 && !sameFirst)) return []
    return [{ word, cost: distance + (sameFirst ? 0 : 0.5) + (word.inTitles ? 0 : 0.25) }]
  })
  return near.toSorted((a, b) => a.cost - b.cost)[0]?.word
}

/** Fewest letters of each of two words written as one. */
const shortestHalf = 4

/**
 * Two words of the site written as one.
 * @example twoWords('frenchtech', dictionary) // ['french', 'tech']
 */
export function twoWords(typed: string, { words }: Dictionary): [string, string] | undefined {
  const letters = compact(typed)
  const first = words.filter(
    ({ folded }) => folded.length >= shortestHalf && letters.startsWith(folded),
  )
  for (const { folded, root } of first) {
    const rest = letters.slice(folded.length).replace(/^[dl](?=[aeiouhy].{3})/, '')
    const second = rest.length >= shortestHalf && words.find((word) => word.folded === rest)
    if (second) return [root, second.root]
  }
  return undefined
}
