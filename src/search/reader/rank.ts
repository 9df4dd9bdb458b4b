import type { Query, Term } from '../language/query.ts'
import type { Hits } from './engine.ts'

/** A notice that answers a search. */
export interface Ranked {
  /** Its number in the lexicon. */
  number: number
  score: number
}

/** Less than this share of the best answer's words is no answer. */
const leastShare = 0.5

/**
 * Puts the notices that answer a search in order: the more of its rare words they hold, and the
 * higher each word scores, the better.
 * @param hits what each root of the search is found in
 * @param count how many notices there are
 * @param rankOf how much a notice counts, 1 by default
 */
export function rank(
  { terms }: Query,
  hits: ReadonlyMap<string, Hits>,
  count: number,
  rankOf: (number: number) => number,
): Ranked[] {
  const found = terms.map((term) => matchesOf(term, hits))
  const rarity = found.map((matches) => Math.log(1 + count / (matches.size + 0.5)))
  const total = rarity.reduce((sum, value) => sum + value, 0)
  const numbers = new Set(found.flatMap((matches) => [...matches.keys()]))
  const answers = [...numbers].map((number) => {
    let score = 0
    let share = 0
    found.forEach((matches, index) => {
      const match = matches.get(number)
      if (!match) return
      score += rarity[index]! * match.strength * match.worth
      share += (rarity[index]! * match.worth) / total
    })
    return { number, share, score: score * share * share * rankOf(number) }
  })
  const best = Math.max(0, ...answers.map(({ share }) => share))
  return answers
    .filter(({ share }) => share >= best * leastShare)
    .map(({ number, score }) => ({ number, score }))
    .toSorted((a, b) => b.score - a.score || a.number - b.number)
}

interface Match {
  /** How well the notice holds the word, from 0 to 1. */
  strength: number
  /** What the variant found is worth. */
  worth: number
}

/** The best of what each variant of a word finds. */
function matchesOf({ variants }: Term, hits: ReadonlyMap<string, Hits>): Map<number, Match> {
  const matches = new Map<number, Match>()
  for (const { roots, worth } of variants) {
    for (const [number, strength] of allOf(roots, hits)) {
      const known = matches.get(number)
      if (!known || known.strength * known.worth < strength * worth) {
        matches.set(number, { strength, worth })
      }
    }
  }
  return matches
}

/** The notices that hold all the roots, with their mean strength. */
function allOf(roots: readonly string[], hits: ReadonlyMap<string, Hits>): Map<number, number> {
  const each = roots.map((root) => strengths(hits.get(root) ?? new Map()))
  const [first, ...others] = each
  const both = [...(first ?? [])].flatMap(([number, strength]): [number, number][] => {
    const rest = others.map((other) => other.get(number))
    if (rest.includes(undefined)) return []
    return [[number, rest.reduce<number>((sum, value) => sum + value!, strength) / roots.length]]
  })
  return new Map(both)
}

function strengths(hits: Hits): Map<number, number> {
  const best = Math.max(...hits.values())
  return new Map([...hits].map(([number, score]) => [number, score / best]))
}
