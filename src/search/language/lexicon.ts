import type { Kind } from '../kinds.ts'

/** What the reader's browser must know before it asks the index; written by the build. */
export interface Lexicon {
  /** Changes with the index, so that both always go together. */
  version: string
  /** Words of titles and names, then those of texts only, each list joined by spaces. */
  words: readonly [titles: string, texts: string]
  /** Whether `words` holds every word of the index. A very large site leaves out the rare ones. */
  complete: boolean
  /** From the roots of some words to the roots of those that also find: `argent` → `contrepart financ`. */
  synonyms: Readonly<Record<string, readonly string[]>>
  kinds: readonly Kind[]
  /** Ids of the notices in the index, joined by spaces. */
  ids: string
  /** For each notice, the place of its kind in `kinds`. */
  kindOf: readonly number[]
  /** For each notice, the number of the page that holds it. */
  pageOf: readonly number[]
  /** How much a notice counts, when it is not 1. */
  ranks: Readonly<Record<number, number>>
  /** State and regions of the ecosystems. */
  facets: Readonly<Record<number, { state: string; regions: readonly string[] }>>
}

/** What the index says of one result, beside its text. */
export interface Card {
  kind: Kind
  title: string
  summary: string
  /** Title of the page that holds it, if it is not a page itself. */
  page?: string
  /** Roots of the title and of each other name. */
  names: readonly string[]
  sections: readonly { id: string; title: string; at: number }[]
  files?: readonly { href: string; words: string }[]
}
