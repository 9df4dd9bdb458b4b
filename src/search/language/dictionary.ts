import type { Lexicon } from './lexicon.ts'
import { rootOf } from './root.ts'
import { compact } from './words.ts'

/** A word of the site. */
export interface KnownWord {
  /** As the site writes it. */
  text: string
  folded: string
  root: string
  /** Used in a title or a name. */
  inTitles: boolean
}

/** The words of the site, ready to be looked up. */
export class Dictionary {
  readonly words: readonly KnownWord[]
  /** Whether every word of the index is here. */
  readonly complete: boolean
  private readonly roots: ReadonlySet<string>
  private readonly table: ReadonlyMap<string, readonly string[]>

  constructor({ words: [titles, texts], complete, synonyms }: Lexicon) {
    this.words = [...read(titles, true), ...read(texts, false)]
    this.complete = complete
    this.roots = new Set(this.words.map(({ root }) => root))
    this.table = new Map(Object.entries(synonyms))
  }

  /** Whether the site uses a word of this root. */
  has(root: string): boolean {
    return this.roots.has(root)
  }

  /** What else finds a phrase: phrases as lists of roots. */
  synonymsOf(roots: readonly string[]): string[][] {
    return (this.table.get(roots.join(' ')) ?? []).map((phrase) => phrase.split(' '))
  }
}

function read(list: string, inTitles: boolean): KnownWord[] {
  return list.split(' ').map((text) => {
    const folded = compact(text)
    return { text, folded, root: rootOf(folded), inTitles }
  })
}
