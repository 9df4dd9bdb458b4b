import { dateWords, frenchDate, shortDate } from '../french/dates.ts'
import type { Ecosystem } from '../kinds/ecosystem.ts'
import type { Site } from '../kinds/site.ts'
import { stateNames, states, type State } from './states.ts'

type Walked = Pick<Ecosystem, 'milestones' | 'states' | 'later'>

/** One step of a path. */
export type PathStep = ReturnType<typeof pathOf>[number]

/** The call took applications from this day on (S003): no filing is older. */
const opening = '2014-02-01'

/**
 * The path of a candidate, from its filing to 2019. A step whose day is not exactly known lies
 * between those around it, and within the opening and the reference date when the starting document
 * lists it: somewhere from `from` to `to`.
 */
export function pathOf({ milestones, states: later }: Walked, referenceDate: string) {
  const listed = stateNames
    .filter((state) => milestones[state].reached)
    .map((state) => ({ state, name: undefined, ...milestones[state] }))
  const steps = [...listed, ...later.map(({ kind, ...rest }) => ({ state: kind, ...rest }))]
  const spans = steps.map(({ date, end }, index) => {
    const last = index < listed.length ? referenceDate : '9999-12-31'
    return {
      from: date ? firstDay(date) : opening,
      to: date ? least(lastDay(end ?? date), last) : last,
    }
  })
  return steps.map(({ state, name, date, end, dateText }, index) => {
    const exact = date?.length === 10 && !end
    return {
      state,
      name,
      from: spans
        .slice(0, index + 1)
        .reduce((most, { from }) => (from > most ? from : most), opening),
      to: spans.slice(index).reduce((known, { to }) => least(known, to), spans[index]!.to),
      exact,
      words: exact ? shortDate(date) : dateWords({ date, dateText }),
    }
  })
}

/**
 * The whole path in one line.
 * @example 'Candidate en 2014, labellisée le 24 juin 2015, confirmée en 2016, Capitale en 2019.'
 */
export function pathSentence(candidate: Walked, referenceDate: string): string {
  const steps = pathOf(candidate, referenceDate)
  const label = steps.find(({ state }) => state === 'label')
  const after = steps.flatMap(({ state, from, name }) => {
    const phrase = phrases[state]
    return phrase ? [`${phrase}${named(name)} en ${from.slice(0, 4)}`] : []
  })
  const given = label
    ? `labellisée${label.exact ? ` le ${frenchDate(label.from)}` : ''}${label.name ? ` sous le nom${named(label.name)}` : ''}`
    : 'sans label Métropole French Tech'
  return `${[`Candidate en ${referenceDate.slice(0, 4)}`, given, ...after].join(', ')}.`
}

const phrases: Partial<Record<State, string>> = {
  refused: 'non retenue',
  thematic: 'label thématique',
  confirmation: 'confirmée',
  network: 'réseau thématique',
  capital: 'Capitale French Tech',
  community: 'Communauté French Tech',
  unlisted: 'absente de la liste des Capitales French Tech',
}

/** The heading of what followed the reference date, until the end of the label. */
export const followUpHeading = ({ referenceDate, closedSince }: Site) =>
  `La suite (${referenceDate.slice(0, 4)}–${closedSince})`

/** What followed the reference date: official states and other facts, each with its date in words. */
export function followUpOf({ states: official, later }: Walked) {
  const facts = [
    ...official.map((item) => ({ ...item, text: stepWords(item.kind, item.name) })),
    ...later,
  ]
  return facts
    .map((fact) => ({ ...fact, when: dateWords(fact) }))
    .toSorted((a, b) => a.date.localeCompare(b.date))
}

/** A step with the name received. @example 'Capitale « Brest+ »' */
export const stepWords = (state: State, name?: string) => states[state].step + named(name)

const named = (name: string | undefined) => (name ? ` « ${name} »` : '')

const least = (a: string, b: string) => (a < b ? a : b)

const firstDay = (date: string) => (date.length === 4 ? `${date}-01-01` : `${date}-01`.slice(0, 10))

function lastDay(date: string): string {
  if (date.length === 10) return date
  if (date.length === 4) return `${date}-12-31`
  const [year = 0, month = 0] = date.split('-').map(Number)
  return `${date}-${new Date(Date.UTC(year, month, 0)).getUTCDate()}`
}
