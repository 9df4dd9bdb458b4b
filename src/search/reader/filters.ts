import { kindNames, type Kind } from '../kinds.ts'
import type { Lexicon } from '../language/lexicon.ts'
import type { Ranked } from './rank.ts'

/** What readers may narrow a search to; the keys are those of the address bar. */
export const filterNames = ['type', 'etat', 'region'] as const

export type FilterName = (typeof filterNames)[number]

export type Filters = Partial<Record<FilterName, string>>

/** For each filter, how many answers each value would leave, the others being kept. */
export type Counts = Record<FilterName, ReadonlyMap<string, number>>

/** Whether a notice passes all filters, or all but one. */
export function passes(
  lexicon: Lexicon,
  number: number,
  filters: Filters,
  but?: FilterName,
): boolean {
  return filterNames.every((name) => {
    const wanted = filters[name]
    return !wanted || name === but || valuesOf(lexicon, number, name).includes(wanted)
  })
}

/** Counts the answers by kind, state and region, kinds in their own order. */
export function countsOf(lexicon: Lexicon, ranked: readonly Ranked[], filters: Filters): Counts {
  const count = (name: FilterName, order?: readonly string[]) => {
    const counts = new Map<string, number>()
    for (const { number } of ranked) {
      if (!passes(lexicon, number, filters, name)) continue
      for (const value of valuesOf(lexicon, number, name)) {
        counts.set(value, (counts.get(value) ?? 0) + 1)
      }
    }
    const rank = ([value]: [string, number]) => order?.indexOf(value) ?? 0
    return new Map(
      [...counts].toSorted((a, b) => rank(a) - rank(b) || a[0].localeCompare(b[0], 'fr')),
    )
  }
  return { type: count('type', kindNames), etat: count('etat'), region: count('region') }
}

/** The kind of a notice. */
export function kindAt({ kinds, kindOf }: Lexicon, number: number): Kind {
  return kinds[kindOf[number] ?? 0] ?? 'page'
}

function valuesOf(lexicon: Lexicon, number: number, name: FilterName): readonly string[] {
  if (name === 'type') return [kindAt(lexicon, number)]
  const facets = lexicon.facets[number]
  if (!facets) return []
  return name === 'etat' ? [facets.state] : facets.regions
}
