import type { Ecosystem } from '../schemas/ecosystem.ts'

/** The four states on the reference date, from the least to the most advanced, with their words. */
export const states = {
  filing: { words: 'Candidature déposée', step: 'Dépôt', plural: 'Candidatures déposées' },
  visit: { words: 'Visité', step: 'Visite sur site', plural: 'Visites sur site' },
  secondVersion: {
    words: 'Nouvelle version remise',
    step: 'Nouvelle version (V2)',
    plural: 'Projets révisés',
  },
  label: { words: 'Label attribué', step: 'Label', plural: 'Labels attribués' },
} as const

export type State = keyof typeof states

export const stateNames = Object.keys(states) as State[]

/** The most advanced milestone reached. */
export function stateOf(milestones: Ecosystem['milestones']): State {
  return stateNames.findLast((name) => milestones[name].reached) ?? 'filing'
}

/** Milestones reached although an earlier one is not: label ⇒ second version ⇒ visit ⇒ filing. */
export function impossibleMilestones(
  milestones: Ecosystem['milestones'],
): { reached: State; missing: State }[] {
  return stateNames.slice(1).flatMap((reached, index) => {
    const missing = stateNames[index]!
    return milestones[reached].reached && !milestones[missing].reached ? [{ reached, missing }] : []
  })
}
