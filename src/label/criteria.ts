import type { Criterion } from '../kinds/criterion.ts'
import type { Entry } from './content.ts'

/** A requirement with its place in the cahier des charges. */
export type NumberedCriterion = Entry<Criterion> & {
  /** `1`, `1.1`, `1.2`, `2`… */
  number: string
  /** 1 for a requirement, 2 for what it contains. */
  depth: number
}

/** Numbers the requirements by parent and order, depth first. Orphans and cycles are left out. */
export function numberCriteria(entries: readonly Entry<Criterion>[]): NumberedCriterion[] {
  const childrenOf = Map.groupBy(entries, (entry) => entry.parent ?? '')
  const walk = (parent: string, prefix: string, depth: number): NumberedCriterion[] =>
    (childrenOf.get(parent) ?? [])
      .toSorted((a, b) => a.order - b.order)
      .flatMap((entry, index) => {
        const number = `${prefix}${index + 1}`
        return [{ ...entry, number, depth }, ...walk(entry.id, `${number}.`, depth + 1)]
      })
  return walk('', '', 1)
}
