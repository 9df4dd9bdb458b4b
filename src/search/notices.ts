import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { listingOf } from '../label/label.ts'
import { states } from '../label/states.ts'
import { sourceDate } from '../label/sources.ts'
import type { Notice, Notices } from './notice.ts'

/** Gives the first sentence of a text. */
type Opening = (entry: { body: string }) => string

/** Everything that can be found on the site, and the words that stand for others. */
export function noticesOf(label: Label, opening: Opening): Notices {
  return {
    notices: [
      ...pages(label),
      ...criteria(label),
      ...steps(label),
      ...questions(label, opening),
      ...terms(label),
      ...ecosystems(label),
      ...benefits(label, opening),
      ...documents(label),
      ...sources(label),
    ],
    synonyms: [
      ...label.synonyms.map(({ words, leadsTo }) => ({ words, leadsTo })),
      ...label.glossary
        .filter(({ forms }) => forms.length > 0)
        .map(({ term, forms }) => ({ words: [term, ...forms], leadsTo: [] })),
    ],
  }
}

/** A page says more of a word than one answer on it. */
const pageRank = 1.2
/** The home page repeats the others: it comes after them. */
const homeRank = 0.6
/** A source is what readers look for least, and there are many. */
const sourceRank = 0.4

/** Pages that only list the others: their own words are in their description. */
const lists = ['plan-du-site', 'recherche']

function pages(label: Label): Notice[] {
  return label.pages.map(({ href, title, label, id, aliases, description }) => ({
    address: href,
    kind: 'page',
    title,
    names: [label, spaced(id), ...aliases],
    summary: description,
    rank: href === addresses.home ? homeRank : pageRank,
    ...(lists.includes(id) && { text: description }),
  }))
}

function criteria({ criteria, pages }: Label): Notice[] {
  return criteria.map(({ id, number, title, toShow }) => ({
    address: addresses.criterion(id),
    kind: 'exigence',
    title: `${number}\u00a0 ${title}`,
    names: [number, `exigence ${number}`, `critère ${number}`, title, spaced(id)],
    summary: toShow[0] ?? '',
    page: titleOf(pages, 'cahier-des-charges'),
  }))
}

function steps({ steps, pages }: Label): Notice[] {
  return steps.map(({ id, title, result }, index) => ({
    address: addresses.step(id),
    kind: 'etape',
    title: `Étape ${index + 1} : ${title}`,
    names: [title, `étape ${index + 1}`, spaced(id)],
    summary: result,
    page: titleOf(pages, 'processus'),
  }))
}

function questions(label: Label, opening: Opening): Notice[] {
  const page = listingOf(label, 'faq').title
  return label.questions.map((question) => ({
    address: addresses.question(question.id),
    kind: 'question',
    title: question.title,
    names: [...question.aliases, spaced(question.id)],
    summary: opening(question),
    page,
  }))
}

function terms(label: Label): Notice[] {
  const page = listingOf(label, 'glossaire').title
  return label.glossary.map(({ id, term, forms, definition }) => ({
    address: addresses.term(id),
    kind: 'terme',
    title: term,
    names: [...forms, spaced(id)],
    summary: definition,
    page,
  }))
}

function ecosystems({ ecosystems }: Label): Notice[] {
  return ecosystems.map((entry) => {
    const { id, name, place, aliases, cities, departments, state } = entry
    const regions = [entry.regionBefore2016.value, entry.regionSince2016.value].filter(
      (region) => region !== null,
    )
    return {
      address: addresses.ecosystem(id),
      kind: 'ecosysteme',
      title: name,
      names: [
        spaced(id),
        place,
        ...['écosystème', 'candidature', 'métropole'].map((word) => `${word} ${place}`),
        ...aliases,
        ...(cities.value ?? []),
        ...(departments.value ?? []),
        ...regions,
      ],
      summary: `${states[state].words}. ${entry.territory.value ?? ''}`,
      state: states[state].words,
      regions: [...new Set(regions)],
    }
  })
}

function benefits({ benefits, pages }: Label, opening: Opening): Notice[] {
  return benefits.map(({ id, title, group, body }) => ({
    address: addresses.benefit(id),
    kind: 'benefice',
    title,
    names: [...(group ? [group] : []), spaced(id)],
    summary: opening({ body }),
    page: titleOf(pages, 'benefices'),
  }))
}

function documents({ documents }: Label): Notice[] {
  return documents.map(({ id, title, subject, formats }) => ({
    address: addresses.download(`${id}.${formats[0]}`),
    kind: 'document',
    title,
    names: [spaced(id), ...formats, 'document', 'télécharger'],
    summary: subject,
    text: subject,
    files: formats.map((format) => ({ href: addresses.download(`${id}.${format}`), format })),
  }))
}

function sources(label: Label): Notice[] {
  const page = listingOf(label, 'sources').title
  return label.sources.map((source) => ({
    address: addresses.source(source.id),
    kind: 'source',
    title: `${source.id}\u00a0 ${source.title}`,
    names: [source.id],
    summary: `${source.publisher}, ${sourceDate(source)}`,
    text: `${source.publisher}, ${sourceDate(source)}. ${source.note ?? ''}`.trim(),
    page,
    rank: sourceRank,
  }))
}

/** The words of an identifier. */
function spaced(id: string): string {
  return id.replaceAll('-', ' ')
}

function titleOf(pages: Label['pages'], id: string): string {
  return pages.find((page) => page.id === id)?.title ?? ''
}
