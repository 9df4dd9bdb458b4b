import type { Label } from './candidates.ts'
import { crowding, doCollide, isBlocked, type Spot } from './collisions.ts'

export interface Placeable {
  spot: Spot
  candidates: readonly Label[]
}

/** A search gives up improving after as many tries: it must end, and end the same everywhere. */
const mostTries = 200_000

/** To leave a name off costs more than any place for it, however far and crowded. */
const absenceCost = 10_000

/**
 * Finds places for labels so that none touches another, a point or the edge, at any scale: for all
 * of them if it can, else for all but one, but two, and so on.
 * @returns one place for each item, in order; undefined for a label that is left off
 */
export function placeLabels(items: readonly Placeable[]): (Label | undefined)[] {
  const spots = items.map(({ spot }) => spot)
  const free = items.map((item) => freeCandidates(item, spots))
  const hopeless = free.filter(({ length }) => length === 0).length
  for (let absences = hopeless; absences < items.length; absences++) {
    const found = search(spots, free, absences)
    if (found) return found
  }
  return items.map(() => undefined)
}

/**
 * Looks for the placement whose sum of costs is the least. Branch and bound, most constrained label
 * first.
 * @param free places that each label may take, the best first
 * @param absences how many labels may be left off
 */
function search(
  spots: readonly Spot[],
  free: readonly (readonly Label[])[],
  absences: number,
): (Label | undefined)[] | undefined {
  const order = spots.map((_, index) => index).toSorted((a, b) => free[a]!.length - free[b]!.length)
  const cheapest = order.map((index) => free[index]![0]?.cost ?? absenceCost)
  const restFrom = cheapest.map((_, depth) =>
    cheapest.slice(depth).reduce((sum, cost) => sum + cost, 0),
  )

  let best: readonly (Label | undefined)[] | undefined
  let bestCost = Infinity
  let tries = 0

  const descend = (chosen: readonly (Label | undefined)[], cost: number, left: number): void => {
    const depth = chosen.length
    const index = order[depth]
    if (index === undefined) {
      best = chosen
      bestCost = cost
      return
    }
    for (const label of left > 0 ? [...free[index]!, undefined] : free[index]!) {
      const total = cost + (label?.cost ?? absenceCost)
      if (total + (restFrom[depth + 1] ?? 0) >= bestCost || ++tries > mostTries) return
      const collides =
        label &&
        chosen.some(
          (other, at) => other && doCollide(spots[order[at]!]!, other, spots[index]!, label),
        )
      if (!collides) descend([...chosen, label], total, label ? left : left - 1)
    }
  }
  descend([], 0, absences)

  const found = best
  return found && spots.map((_, index) => found[order.indexOf(index)])
}

/** Candidates that cover no other point, the best first: a label near another point misleads. */
function freeCandidates({ spot, candidates }: Placeable, spots: readonly Spot[]): Label[] {
  const others = spots.filter((other) => other !== spot)
  return candidates
    .filter((label) => !isBlocked(spot, label, others))
    .map((label) => ({ ...label, cost: label.cost + crowding(spot, label, others) }))
    .toSorted((a, b) => a.cost - b.cost)
}
