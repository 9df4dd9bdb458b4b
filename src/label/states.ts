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
 * What a candidate had reached on a day: its last official state by then, else its milestone on the
 * reference date.
 */
export function reachedOn({ milestones, states: later }: Stated, day: string) {
  const kind: State = stateOf(milestones)
  const { dateSources = [], ...milestone } = milestones[kind as Milestone]
  const sources = [...new Set([...milestone.sources, ...dateSources])]
  const last = later.findLast(({ date }) => !precedes(day, date))
  return last ?? { kind, name: undefined, date: milestone.date, sources }
}

/** Its state alone. */
export const stateOn = (candidate: Stated, day: string): State => reachedOn(candidate, day).kind

/** What was announced after the reference date, by day, none of it before; the answers come first. */
export const announcements: readonly (readonly [day: string, kinds: readonly State[]])[] = [
  ['2015-06-24', ['label', 'thematic', 'refused']],
  ['2016-07-25', ['confirmation', 'network']],
  ['2019-04-03', ['capital', 'community', 'unlisted']],
]

/** The days whose state can be asked for, the reference date first. */
export const stateDays = (first: string) => [first, ...announcements.map(([day]) => day)]

/** The candidates in each state on a day, the best answer or the most advanced state first. */
export function heldOn<Candidate extends Stated>(ecosystems: readonly Candidate[], day: string) {
  const answers = announcements.flatMap(([, kinds]) => kinds)
  const rank = [...answers, ...stateNames.toReversed()]
  const held = Map.groupBy(ecosystems, (candidate) => stateOn(candidate, day))
  return [...held].toSorted(([a], [b]) => rank.indexOf(a) - rank.indexOf(b))
}
