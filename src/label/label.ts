import { addressedPages, type AddressedPage } from './navigation.ts'
import type { ListingId } from './addresses.ts'
import type { Content, Entry } from './content.ts'
import { figuresOf, funnelOf, type Funnel } from './counts.ts'
import { numberCriteria, type NumberedCriterion } from './criteria.ts'
import { stateOf, type Milestone } from './states.ts'
import type { Ecosystem } from '../kinds/ecosystem.ts'

/** A candidate with its state on the reference date and the point of the map. */
export type Candidate = Entry<Ecosystem> & {
  state: Milestone
  point: { lat: number; lon: number } | undefined
}

/** Everything the site knows of the label, ordered, numbered and linked. */
export interface Label extends Omit<Content, 'criteria' | 'ecosystems' | 'pages' | 'listings'> {
  criteria: NumberedCriterion[]
  ecosystems: Candidate[]
  /** All pages with an address, in menu order. */
  pages: AddressedPage[]
  funnel: Funnel
  /** Numbers that prose may quote, by name. */
  figures: Record<string, number>
}

/** Builds the model from valid content. Pure: same content, same label. */
export function buildLabel(content: Content): Label {
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
    })),
    glossary: content.glossary.toSorted((a, b) => a.term.localeCompare(b.term, 'fr')),
    timeline: content.timeline.toSorted((a, b) => a.date.localeCompare(b.date)),
    journal: content.journal.toSorted((a, b) => b.date.localeCompare(a.date)),
    pages: addressedPages(content),
    funnel: funnelOf(content.ecosystems),
    figures: figuresOf(content),
  }
}

/** The page whose words are in `content/listings/<id>.mdx`. */
export function listingOf({ pages }: Label, id: ListingId): AddressedPage {
  const page = pages.find((entry) => entry.id === id && entry.file.startsWith('content/listings/'))
  if (!page) throw new Error(`content/listings/${id}.mdx manque.`)
  return page
}
