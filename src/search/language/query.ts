import type { Dictionary } from './dictionary.ts'
import { intendedWord, twoWords, wordsBeginning } from './guess.ts'
import { rootOf } from './root.ts'
import { compact, wordsOf, type Word } from './words.ts'

/** What a reader asks for, word by word. */
export interface Query {
  /** As typed. */
  text: string
  terms: Term[]
  /** The same search, well written, when a word was mistyped. */
  suggestion?: string
  /** Words that the site does not have, and that resemble none of its own. */
  unknown: string[]
}

/** A word of the search and all that may stand for it. */
export interface Term {
  variants: Variant[]
}

/** Words that must be found together, with what finding them is worth, up to 1. */
export interface Variant {
  roots: readonly string[]
  worth: number
}

const worth = { synonym: 0.75, apart: 0.9, ending: 0.6, correction: 0.9 }

/**
 * Reads a search in the words of the site.
 * @param typing whether the last word may be unfinished
 */
export function readQuery(text: string, dictionary: Dictionary, typing = false): Query {
  const query: Query = { text, terms: [], unknown: [] }
  const words = joined(text.replace(/\b(s)t(e?)[\s-]+(?=\p{L})/giu, '$1aint$2-'), dictionary)
  const corrections: [Word, string][] = []
  words.forEach((word, index) => {
    const last = typing && index === words.length - 1
    const { variants, correction } = variantsOf(word, dictionary, last)
    if (word.apart?.every((root) => dictionary.has(root))) {
      variants.push({ roots: word.apart, worth: worth.apart })
    }
    variants.push(...phraseSynonyms(words, index, dictionary))
    if (correction) corrections.push([word, correction])
    if (variants.length > 0) query.terms.push({ variants })
    else query.unknown.push(word.text)
  })
  if (corrections.length > 0) query.suggestion = corrected(text, corrections)
  return query
}

/** A word of the search; `apart` when the reader wrote in several what the site writes in one. */
interface Typed extends Word {
  apart?: readonly string[]
}

/** The words of the search; those that the site writes in one are put together. */
function joined(text: string, dictionary: Dictionary): Typed[] {
  const words = wordsOf(text)
  const kept = words.filter((word) =>
    word.part
      ? !words.some((whole) => isWhole(whole, word) && dictionary.has(whole.root))
      : dictionary.has(word.root) || !words.some((piece) => isWhole(word, piece)),
  )
  const result: Typed[] = []
  for (let index = 0; index < kept.length; index++) {
    const word = kept[index]!
    const together = [3, 2]
      .map((count) => kept.slice(index, index + count))
      .filter((group) => group.length > 1)
      .map((group) => ({ group, root: rootOf(group.map((one) => compact(one.text)).join('')) }))
      .find(({ root }) => dictionary.has(root))
    if (together) {
      const last = together.group.at(-1)!
      const apart = together.group.map(({ root }) => root)
      result.push({
        ...word,
        text: text.slice(word.start, last.end),
        root: together.root,
        end: last.end,
        apart,
      })
      index += together.group.length - 1
    } else {
      result.push(word)
    }
  }
  return result
}

const isWhole = (whole: Word, piece: Word) =>
  !whole.part && piece.part && whole.start <= piece.start && piece.end <= whole.end

function variantsOf(
  { text, root }: Word,
  dictionary: Dictionary,
  unfinished: boolean,
): { variants: Variant[]; correction?: string } {
  const endings = () =>
    wordsBeginning(text, dictionary)
      .filter((word) => word.root !== root)
      .map((word): Variant => ({ roots: [word.root], worth: worth.ending }))
  if (dictionary.has(root)) {
    return { variants: [{ roots: [root], worth: 1 }, ...(unfinished ? endings() : [])] }
  }
  if (dictionary.synonymsOf([root]).length > 0) return { variants: [] }
  const two = twoWords(text, dictionary)
  if (two) return { variants: [{ roots: two, worth: 1 }] }
  const longer = endings()
  if (longer.length > 0) return { variants: longer }
  const meant = intendedWord(text, dictionary)
  if (meant)
    return { variants: [{ roots: [meant.root], worth: worth.correction }], correction: meant.text }
  return { variants: dictionary.complete ? [] : [{ roots: [root], worth: 1 }] }
}

/** Longest phrase that may have synonyms, in words. */
const longestPhrase = 5

/** What else finds the phrases of the search that hold a word. */
function phraseSynonyms(words: readonly Word[], index: number, dictionary: Dictionary): Variant[] {
  const roots = words.map(({ root }) => root)
  return roots.flatMap((_, start) =>
    roots.slice(start, start + longestPhrase).flatMap((_, offset) => {
      const end = start + offset + 1
      if (index < start || index >= end) return []
      return dictionary
        .synonymsOf(roots.slice(start, end))
        .map((phrase) => ({ roots: phrase, worth: worth.synonym }))
    }),
  )
}

function corrected(text: string, corrections: readonly [Word, string][]): string {
  return corrections.reduceRight(
    (result, [{ start, end }, word]) => result.slice(0, start) + word + result.slice(end),
    text,
  )
}
