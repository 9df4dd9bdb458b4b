import { precedes } from '../french/dates.ts'
import { states, type Ecosystem } from '../kinds/ecosystem.ts'

export { states }

export type State = keyof typeof states

/** The four milestones of the starting document, in order: the only states on the reference date. */
export const stateNames = ['filing', 'visit', 'secondVersion', 'label'] as const

export type Milestone = (typeof stateNames)[number]

/** The most advanced milestone reached. */
export function stateOf(milestones: Ecosystem['milestones']): Milestone {
  return stateNames.findLast((name) => milestones[name].reached) ?? 'filing'
}

type Stated = Pick<Ecosystem, 'milestones' | 'states'>

/**
 * The state of a candidate on a day: the last official one by then, else its milestone on the
 * reference date.
 */
export function stateOn({ milestones, states: later }: Stated, day: string): State {
  return later.findLast(({ date }) => !precedes(day, date))?.kind ?? stateOf(milestones)
}

/**
 * The days whose state can be asked for: the reference date, then each day on which the label, its
 * confirmation or what replaced it was given.
 */
export function stateDays(ecosystems: readonly Stated[], referenceDate: string): string[] {
  const days = ecosystems.flatMap(({ states: later }) =>
    later.filter(({ kind }) => isOfficial(kind)).map(({ date }) => date),
  )
  return [referenceDate, ...[...new Set(days)].toSorted()]
}

/** How many candidates are in each state on a day, the most advanced first. */
export function countOn(ecosystems: readonly Stated[], day: string): [State, number][] {
  const all = ecosystems.map((candidate) => stateOn(candidate, day))
  return (Object.keys(states) as State[])
    .map((state): [State, number] => [state, all.filter((other) => other === state).length])
    .filter(([, count]) => count > 0)
    .toReversed()
}

const isOfficial = (kind: State) => !['filing', 'visit', 'secondVersion'].includes(kind)

/** What may be answered to those who filed. */
export const answers: readonly State[] = ['label', 'thematic', 'refused']
