import { frenchNumber, numberInWords } from '../french/numbers.ts'
import { enumerate } from '../french/words.ts'
import { addressedPages } from './navigation.ts'
import type { Content } from './content.ts'
import { numberCriteria } from './criteria.ts'
import { stateNames, stateOf } from './states.ts'

/** Everything the site knows of the label, ordered, numbered and linked. */
export type Label = ReturnType<typeof buildLabel>

/** A candidate with its state on the reference date and the point of the map. */
export type Candidate = Label['ecosystems'][number]

/** Builds the model from valid content. Pure: same content, same label. */
export function buildLabel(given: Content) {
  const content = { ...given, audit: { ...given.audit, updated: auditDate(given) } }
  const byOrder = (a: { order: number }, b: { order: number }) => a.order - b.order
  return {
    ...content,
    criteria: numberCriteria(content.criteria),
    steps: content.steps.toSorted(byOrder),
    questions: content.questions.toSorted(byOrder),
    benefits: content.benefits.toSorted(byOrder),
    form: content.form.toSorted(byOrder),
    accessibility: content.accessibility.toSorted(byOrder),
    kit: content.kit.toSorted((a, b) => (a.id < b.id ? -1 : 1)),
    ecosystems: content.ecosystems.toSorted(byOrder).map((entry) => ({
      ...entry,
      state: stateOf(entry.milestones),
      point: entry.coordinates.value?.find(({ main }) => main),
      /** Those that are known, before 2016 and since. */
      regions: [entry.regionBefore2016, entry.regionSince2016].flatMap(({ value }) => value ?? []),
    })),
    glossary: content.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'fr')),
    timeline: content.timeline.toSorted((a, b) => a.date.localeCompare(b.date)),
    journal: content.journal.toSorted((a, b) => b.date.localeCompare(a.date)),
    /** All pages with an address, in menu order. */
    pages: addressedPages(content),
    figures: figuresOf(content),
  }
}

/** The day on which the audit last said something: its own, or that of a newer verdict. */
const auditDate = ({ audit, accessibility }: Content) =>
  [audit.updated, ...accessibility.flatMap(({ criteria }) => criteria.map((one) => one.checked))]
    .toSorted()
    .at(-1)!

/** The places that reached each milestone, by the name of their number. */
export function placesOf({ ecosystems }: Pick<Content, 'ecosystems'>) {
  const [candidatures = [], visites = [], versions = [], labels = []] = stateNames.map((name) =>
    ecosystems.filter(({ milestones }) => milestones[name].reached).map(({ place }) => place),
  )
  return { candidatures, visites, 'nouvelles-versions': versions, labels }
}

/** The numbers that prose may quote, by the name that `<Chiffre de="…" />` uses. */
export function figuresOf(content: Content) {
  const places = Object.values(placesOf(content)).map(({ length }) => length)
  const [filed = 0, visited = 0, revised = 0, labelled = 0] = places
  return {
    candidatures: filed,
    visites: visited,
    'nouvelles-versions': revised,
    labels: labelled,
    'sans-visite': filed - visited,
    'visites-sans-v2': visited - revised,
    'sans-label': filed - labelled,
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
 * A number of the data, as `<Chiffre de="labels" en="lettres" />` shows it, or what it counts.
 * @example figureWords(label, 'labels', 'noms') // 'Aix-Marseille, Bordeaux, Grenoble…'
 * @throws in French when the data has no such number
 */
export function figureWords(label: Label, de = '', en?: string): string {
  const known = en === 'noms' ? placesOf(label) : label.figures
  const value = new Map<string, number | string[]>(Object.entries(known)).get(de)
  if (value === undefined) {
    const names = Object.keys(known).join(', ')
    throw new Error(`<Chiffre de="${de}" /> : nombre inconnu. Nombres connus : ${names}.`)
  }
  if (typeof value !== 'number') return enumerate(value)
  return en === 'lettres' ? numberInWords(value) : frenchNumber(value)
}
