import { fold } from '../french/words.ts'
import { addresses } from '../label/addresses.ts'
import { listingOf, type Label } from '../label/label.ts'
import { sourceDate } from '../label/sources.ts'
import { states } from '../label/states.ts'
import { kinds, type KindName } from '../kinds/index.ts'

/** One thing that readers can find: a page, or something on a page with its own anchor. */
export interface Notice {
  /** Address on the site without the base path, anchor included: `/faq/#date-limite`. */
  address: string
  /** What sort of thing it is, for one and for several: « Question », « Questions ». */
  kind: { one: string; many: string }
  title: string
  /** Other names under which it is looked for: aliases, ids, numbers, cities. */
  names: readonly string[]
  /** Words that readers use for it, and other ways to write its names. */
  words?: readonly string[]
  /** Title of the page that holds it, when it is not a page itself. */
  page?: string
  /** Text to search; without it, the text is read on the built page. */
  text?: string
  /** State and regions, for the filters of the ecosystems. */
  state?: string
  regions?: readonly string[]
  /** Files to download, the main one first. */
  files?: readonly { href: string; format: string }[]
}

/** Everything that can be found on the site, under its own names and under readers' words. */
export function noticesOf(label: Label): Notice[] {
  const notices = [
    ...pages(label),
    ...criteria(label),
    ...steps(label),
    ...questions(label),
    ...terms(label),
    ...ecosystems(label),
    ...benefits(label),
    ...documents(label),
  ]
  return [...notices.map((notice) => withReadersWords(notice, label)), ...sources(label)]
}

function pages(label: Label): Notice[] {
  return label.pages.map(({ href, title, label, id, aliases, description }) => ({
    address: href,
    kind: named('pages'),
    title,
    names: [label, spaced(id), ...aliases],
    // The words of these are those of the pages that they list.
    ...(['plan-du-site', 'recherche', 'faq', 'glossaire', 'sources', 'grille'].includes(id) && {
      text: description,
    }),
  }))
}

function criteria({ criteria, pages }: Label): Notice[] {
  return criteria.map(({ id, number, title }) => {
    const bare = number.replace(/^E/, '')
    return {
      address: addresses.criterion(id),
      kind: named('criteria'),
      title: `${number}\u00a0 ${title}`,
      names: [`E${bare}`, bare, `exigence ${bare}`, `critère ${bare}`, spaced(id)],
      page: titleOf(pages, 'cahier-des-charges'),
    }
  })
}

function steps({ steps, pages }: Label): Notice[] {
  return steps.map(({ id, title }, index) => ({
    address: addresses.step(id),
    kind: named('steps'),
    title: `Étape ${index + 1} : ${title}`,
    names: [`étape ${index + 1}`, title, spaced(id)],
    page: titleOf(pages, 'processus'),
  }))
}

function questions(label: Label): Notice[] {
  const page = listingOf(label, 'faq').title
  return label.questions.map(({ id, title, aliases }) => ({
    address: addresses.question(id),
    kind: named('questions'),
    title,
    names: [...aliases, spaced(id)],
    page,
  }))
}

function terms(label: Label): Notice[] {
  const page = listingOf(label, 'glossaire').title
  return label.glossary.map(({ id, term, forms, definition }) => ({
    address: addresses.term(id),
    kind: named('glossary'),
    title: term,
    names: [...forms, spaced(id)],
    text: definition,
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
      kind: named('ecosystems'),
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
      state: states[state].words,
      regions: [...new Set(regions)],
    }
  })
}

function benefits({ benefits, pages }: Label): Notice[] {
  return benefits.map(({ id, title, group }) => ({
    address: addresses.benefit(id),
    kind: named('benefits'),
    title,
    names: [...(group ? [group] : []), spaced(id)],
    page: titleOf(pages, 'benefices'),
  }))
}

function documents({ documents }: Label): Notice[] {
  return documents.map(({ id, title, subject, formats }) => ({
    address: addresses.download(`${id}.${formats[0]}`),
    kind: named('documents'),
    title,
    names: [spaced(id), ...formats, 'document', 'télécharger'],
    text: subject,
    files: formats.map((format) => ({ href: addresses.download(`${id}.${format}`), format })),
  }))
}

function sources(label: Label): Notice[] {
  const page = listingOf(label, 'sources').title
  return label.sources.map((source) => ({
    address: addresses.source(source.id),
    kind: named('sources'),
    title: `${source.id}\u00a0 ${source.title}`,
    names: [source.id],
    text: `${source.publisher}, ${sourceDate(source)}. ${source.note ?? ''}`.trim(),
    page,
  }))
}

/**
 * Adds what readers call it: the words that lead to one of its names, and the other ways to write
 * a compound (`saint étienne`, `saintetienne`).
 */
function withReadersWords(notice: Notice, { synonyms, glossary }: Label): Notice {
  const names = [notice.title, ...notice.names]
  const folded = names.map((name) => ` ${plain(name)} `)
  const bears = (words: string) =>
    folded.some((name) => name.includes(` ${plain(words)} `) || name.includes(` ${plain(words)}s `))
  const groups = [
    ...synonyms.map(({ words, leadsTo }) => ({
      words,
      leadsTo: leadsTo.length > 0 ? leadsTo : words,
    })),
    ...glossary.map(({ term, forms }) => ({ words: [term, ...forms], leadsTo: [term] })),
  ]
  const readers = groups.flatMap(({ words, leadsTo }) => (leadsTo.some(bears) ? words : []))
  const compounds = names
    .filter((name) => name.length < 30 && /\p{L}[-’' ]\p{L}/u.test(name))
    .flatMap((name) => [' ', ''].map((between) => name.replace(/[-’'\s]+/g, between)))
  return { ...notice, words: [...new Set([...readers, ...compounds])] }
}

/** Words without accents nor signs. */
const plain = (text: string) =>
  fold(text)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** What a kind is called, as a label is written. */
function named(kind: KindName): Notice['kind'] {
  const { one, many } = kinds[kind].name
  const capitalised = (word: string) => word.charAt(0).toUpperCase() + word.slice(1)
  return { one: capitalised(one), many: capitalised(many) }
}

/** The words of an identifier. */
function spaced(id: string): string {
  return id.replaceAll('-', ' ')
}

function titleOf(pages: Label['pages'], id: string): string {
  return pages.find((page) => page.id === id)?.title ?? ''
}
