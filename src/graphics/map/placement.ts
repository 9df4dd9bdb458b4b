import type { Label } from './candidates.ts'
import { crowding, doCollide, isBlocked, type Spot } from './collisions.ts'

export interface Placeable {
  spot: Spot
  candidates: readonly Label[]
}

/** The search gives up improving after as many tries: it must end, and end the same everywhere. */
const mostTries = 200_000

/**
 * Finds a place for every label so that none touches another, a point or the edge, at any scale,
 * and so that the sum of their costs is the least. Branch and bound, most constrained label first.
 * @throws Error when no such placement exists
 */
export function placeLabels(items: readonly Placeable[]): Label[] {
  const spots = items.map(({ spot }) => spot)
  const free = items.map((item) => freeCandidates(item, spots))
  const order = items.map((_, index) => index).toSorted((a, b) => free[a]!.length - free[b]!.length)
  const cheapest = order.map((index) => free[index]![0]?.cost ?? Infinity)
  const restFrom = cheapest.map((_, depth) =>
    cheapest.slice(depth).reduce((sum, cost) => sum + cost, 0),
  )

  let best: Label[] | undefined
  let bestCost = Infinity
  let tries = 0

  const descend = (chosen: readonly Label[], cost: number): void => {
    const depth = chosen.length
    const index = order[depth]
    if (index === undefined) {
      best = [...chosen]
      bestCost = cost
      return
    }
    for (const label of free[index]!) {
      if (cost + label.cost + (restFrom[depth + 1] ?? 0) >= bestCost || ++tries > mostTries) return
      const collides = chosen.some((other, at) =>
        doCollide(spots[order[at]!]!, other, spots[index]!, label),
      )
      if (!collides) descend([...chosen, label], cost + label.cost)
    }
  }
  descend([], 0)

  if (!best)
    throw new Error(
      'Les noms de la carte ne tiennent pas : raccourcissez « place » dans content/ecosystems/.',
    )
  const found = best
  return items.map((_, index) => found[order.indexOf(index)]!)
}

/** Candidates that cover no other point, the best first: a label near another point misleads. */
function freeCandidates({ spot, candidates }: Placeable, spots: readonly Spot[]): Label[] {
  const others = spots.filter((other) => other !== spot)
  return candidates
    .filter((label) => !isBlocked(spot, label, others))
    .map((label) => ({ ...label, cost: label.cost + crowding(spot, label, others) }))
    .toSorted((a, b) => a.cost - b.cost)
}
