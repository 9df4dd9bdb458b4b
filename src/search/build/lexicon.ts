import { createHash } from 'node:crypto'
import type { Lexicon } from '../language/lexicon.ts'
import { kindNames } from '../kinds.ts'
import type { Synonym } from '../notice.ts'
import { pageOf, type Entry } from './entries.ts'
import { synonymTable } from './synonyms.ts'
import { Vocabulary } from './vocabulary.ts'

/** Gathers what readers' browsers must know of the index before they ask it. */
export function lexiconOf(
  entries: readonly Entry[],
  ids: ReadonlyMap<Entry, string>,
  synonyms: readonly Synonym[],
): Lexicon {
  const vocabulary = new Vocabulary()
  for (const { title, names, text } of entries) {
    for (const name of [title, ...names]) vocabulary.add(name, true)
    vocabulary.add(text)
  }
  const { titles, texts, complete } = vocabulary.words()
  const pages = [...new Set(entries.map(({ address }) => pageOf(address)))]
  const rankOfPage = new Map(pages.map((page, rank) => [page, rank]))
  const allIds = entries.map((entry) => ids.get(entry) ?? '').join(' ')
  const sparse = <Value>(pick: (entry: Entry) => Value | undefined) =>
    Object.fromEntries(
      entries.flatMap((entry, index) => {
        const value = pick(entry)
        return value === undefined ? [] : [[index, value] as const]
      }),
    )
  return {
    version: createHash('sha256').update(allIds).digest('hex').slice(0, 12),
    words: [titles, texts],
    complete,
    synonyms: synonymTable(synonyms, (root) => vocabulary.has(root)),
    kinds: kindNames,
    ids: allIds,
    kindOf: entries.map(({ kind }) => kindNames.indexOf(kind)),
    pageOf: entries.map(({ address }) => rankOfPage.get(pageOf(address)) ?? -1),
    ranks: sparse(({ rank }) => rank),
    facets: sparse(({ state, regions = [] }) => (state ? { state, regions } : undefined)),
  }
}
