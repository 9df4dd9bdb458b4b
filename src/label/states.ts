import { frenchDate } from '../french/dates.ts'
import type { Ecosystem } from '../kinds/ecosystem.ts'

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

/** Whether a milestone is reached, in words: the starting document alone says that it is not. */
export const reachedWords = (reached: boolean) =>
  reached ? 'oui' : 'non, d’après le document de départ'

/** When a milestone was reached, in words. */
export const milestoneDate = ({ date, dateText }: { date?: string; dateText?: string }) =>
  dateText ?? (date ? frenchDate(date) : 'date non trouvée')

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
