import { frenchNumber, numberInWords } from '../french/numbers.ts'
import type { Content } from './content.ts'
import { stateNames, type Milestone } from './states.ts'

type Candidates = Content['ecosystems']

/** How many candidates reached each milestone on the reference date. */
export type Funnel = Record<Milestone, number>

export function funnelOf(ecosystems: Candidates): Funnel {
  const reached = (state: Milestone) =>
    ecosystems.filter(({ milestones }) => milestones[state].reached).length
  return Object.fromEntries(stateNames.map((state) => [state, reached(state)])) as Funnel
}

/** The numbers that prose may quote, by the name that `<Chiffre de="…" />` uses. */
export function figuresOf(content: Content): Record<string, number> {
  const funnel = funnelOf(content.ecosystems)
  return {
    candidatures: funnel.filing,
    visites: funnel.visit,
    'nouvelles-versions': funnel.secondVersion,
    labels: funnel.label,
    'sans-visite': funnel.filing - funnel.visit,
    'visites-sans-v2': funnel.visit - funnel.secondVersion,
    'sans-label': funnel.filing - funnel.label,
    criteres: content.criteria.length,
    exigences: content.criteria.filter(({ parent }) => !parent).length,
    etapes: content.steps.length,
    questions: content.questions.length,
    benefices: content.benefits.length,
    termes: content.glossary.length,
    sources: content.sources.length,
    contradictions: content.contradictions.length,
  }
}

/**
 * A number of the data, as `<Chiffre de="labels" en="lettres" />` shows it.
 * @throws in French when the data has no such number
 */
export function figureWords(figures: Record<string, number>, de = '', en?: string): string {
  const value = figures[de]
  if (value === undefined) {
    const known = Object.keys(figures).join(', ')
    throw new Error(`<Chiffre de="${de}" /> : nombre inconnu. Nombres connus : ${known}.`)
  }
  return en === 'lettres' ? numberInWords(value) : frenchNumber(value)
}
