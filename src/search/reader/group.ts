import type { Ranked } from './rank.ts'

/** Answers that are on one page, the best first. */
export interface Group<Value> {
  items: { value: Value; score: number }[]
}

/** Most answers read on one page. */
const most = 6

/** An answer far below the best one of its page is not shown under it. */
const leastOfBest = 0.3

/** Puts the answers of one page together, at the place of the best of them. */
export function group(
  ranked: readonly Ranked[],
  pageOf: (number: number) => number,
): Group<number>[] {
  const groups = new Map<number, Group<number>>()
  for (const { number, score } of ranked) {
    const page = pageOf(number)
    const known = groups.get(page)
    if (!known) groups.set(page, { items: [{ value: number, score }] })
    else if (known.items.length < most && score >= known.items[0]!.score * leastOfBest) {
      known.items.push({ value: number, score })
    }
  }
  return [...groups.values()]
}
