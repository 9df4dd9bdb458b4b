import { fold } from '../../french/words.ts'
import { readQuery, type Query } from '../language/query.ts'
import type { Engine, Found, Hits } from './engine.ts'
import { countsOf, passes, type Counts, type Filters } from './filters.ts'
import { group, type Group } from './group.ts'
import { rank } from './rank.ts'

/** What a search gives. */
export interface Outcome {
  query: Query
  /** The first pages that answer, best first. */
  groups: Group<Found>[]
  /** How many pages answer. */
  total: number
  /** Whether the filters alone leave nothing. */
  filteredOut: boolean
  counts: Counts
  /** Roots found, to mark them. */
  roots: ReadonlySet<string>
  /** Whether a part of the index, or of the results, could not be loaded. */
  incomplete: boolean
}

export interface Asked {
  text: string
  filters: Filters
  /** How many pages to show. */
  limit: number
  /** Whether the last word may be unfinished. */
  typing: boolean
}

/**
 * Searches the site.
 * @throws when nothing at all could be asked: the search is unavailable, which is not « no result »
 */
export async function search(engine: Engine, asked: Asked): Promise<Outcome> {
  const { lexicon } = engine
  const query = readQuery(asked.text, engine.dictionary, asked.typing)
  const roots = new Set(query.terms.flatMap(({ variants }) => variants.flatMap((one) => one.roots)))
  const { hits, faults } = await hitsOf(engine, [...roots])
  if (faults.length > 0 && hits.size === 0) throw faults[0]

  const count = lexicon.kindOf.length
  const answers = rank(query, hits, count, (number) => lexicon.ranks[number] ?? 1)
  const ranked = answers.filter(({ number }) => passes(lexicon, number, asked.filters))
  if (faults.length > 0 && ranked.length === 0) throw faults[0]

  const all = group(ranked, (number) => (asked.filters.type ? number : lexicon.pageOf[number]!))
  const { groups, missing } = await load(engine, query, all.slice(0, asked.limit + margin))
  if (missing > 0 && groups.length === 0)
    throw new Error(`${missing} résultats n’ont pas pu être lus.`)
  return {
    query,
    groups: groups.slice(0, asked.limit),
    total: all.length,
    filteredOut: ranked.length === 0 && answers.length > 0,
    counts: countsOf(lexicon, answers, asked.filters),
    roots,
    incomplete: faults.length > 0 || missing > 0,
  }
}

/** Pages read beyond those shown: one whose very name was typed may come up. */
const margin = 2

async function hitsOf(engine: Engine, roots: readonly string[]) {
  const asked = await Promise.allSettled(roots.map((root) => engine.hits(root)))
  const hits = new Map<string, Hits>()
  const faults: unknown[] = []
  asked.forEach((answer, index) => {
    if (answer.status === 'fulfilled') hits.set(roots[index]!, answer.value)
    else faults.push(answer.reason)
  })
  return { hits, faults }
}

/** Loads the texts of the first answers of each page and puts those with the right name first. */
async function load(engine: Engine, query: Query, groups: readonly Group<number>[]) {
  let missing = 0
  const loaded = await Promise.all(
    groups.map(async ({ items }) => {
      const cards = await Promise.allSettled(
        items.map(async ({ value, score }) => {
          const card = await engine.card(value)
          return { value: card, score: score * nameBonus(card, query) }
        }),
      )
      missing += cards.filter(({ status }) => status === 'rejected').length
      const items2 = cards.flatMap((card) => (card.status === 'fulfilled' ? [card.value] : []))
      return { items: items2.toSorted((a, b) => b.score - a.score) }
    }),
  )
  const kept = loaded.filter(({ items }) => items.length > 0)
  return { groups: kept.toSorted((a, b) => b.items[0]!.score - a.items[0]!.score), missing }
}

/** A name typed in full comes first; then titles of which little else remains. */
function nameBonus({ kind, names, title }: Found, { terms, text }: Query): number {
  const asked = terms.map(({ variants }) => variants[0]?.roots.join(' ') ?? '')
  if (names.includes(asked.join(' '))) return 3
  const known = new Set(asked.flatMap((roots) => roots.split(' ')))
  // A city among other words leads to its ecosystem too.
  const city = kind === 'ecosysteme' && names.some((name) => share(name.split(' '), known) === 1)
  const ofTitle = share((names[0] ?? '').split(' '), known)
  // « Combien », « qui », « où »: not searched, but they tell one question from another.
  const ofQuery = share(lettersOf(text), new Set(lettersOf(title)))
  return 1 + 0.8 * ofTitle + 0.5 * ofQuery + (city ? 1 : 0)
}

function share(words: readonly string[], known: ReadonlySet<string>): number {
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length)
}

function lettersOf(text: string): string[] {
  return fold(text).match(/[a-z0-9]+/g) ?? []
}
