import type { Candidate } from '#src/label/label.ts'
import { stateNames, states, type State } from '#src/label/states.ts'
import { enumerate } from '#src/french/words.ts'

/** One of the four counts, from the candidates to the labels. */
export interface FunnelStep {
  state: State
  /** What is counted, in the plural. */
  words: string
  count: number
  /** Places that reached the step before and not this one. */
  left: string[]
  /** Who left, in words. */
  sentence: string
}

const without: Record<State, string> = {
  filing: '',
  visit: 'sans visite',
  secondVersion: 'sans nouvelle version',
  label: 'sans label',
}

/**
 * Counts who reached each milestone and names who stopped before it.
 * @param date day of the counts, in words
 */
export function funnelSteps(ecosystems: readonly Candidate[], date: string): FunnelStep[] {
  const reached = (state: State) => ecosystems.filter(({ milestones }) => milestones[state].reached)
  return stateNames.map((state, index) => {
    const there = reached(state)
    const before = stateNames[index - 1]
    const gone = before ? reached(before).filter((candidate) => !there.includes(candidate)) : []
    const left = gone.map(({ place }) => place.replaceAll(' –', '\u00a0–'))
    return {
      state,
      words: states[state].plural,
      count: there.length,
      left,
      sentence: before ? sentenceOf(state, left) : `au ${date}`,
    }
  })
}

function sentenceOf(state: State, left: readonly string[]): string {
  if (left.length === 0) return 'les mêmes qu’à l’étape précédente'
  return `${without[state]}\u00a0: ${enumerate(left)}`
}
