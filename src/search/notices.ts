import { dateWords } from '../french/dates.ts'
import { capitalised } from '../french/words.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { sourceDate } from '../label/sources.ts'
import { kinds, type KindName } from '../kinds/index.ts'
import { plain } from './reader/query.ts'

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
  words: readonly string[]
  /** Title of the page that holds it, when it is not a page itself. */
  page?: string | undefined
  /** Text to search; without it, the text is read on the built page. */
  text?: string
  /** Files to download, the main one first. */
  files?: readonly { href: string; format: string }[]
}

/** What an entry says of itself; its kind says the rest. */
type Entry = Partial<Notice> & Pick<Notice, 'title'> & { id: string }

/** Pages whose words are those of the pages that they list. */
const lists = ['plan-du-site', 'recherche', 'faq', 'glossaire', 'sources', 'desaccords', 'grille']

/** What is found of each kind. */
const entries: Partial<Record<KindName, (label: Label) => Entry[]>> = {
  pages: ({ pages }) =>
    pages.map(({ href, title, label, id, aliases, description }) => ({
      id,
      address: href,
      title,
      names: [label, ...aliases],
      ...(lists.includes(id) && { text: description }),
    })),
  criteria: ({ criteria }) =>
    criteria.map(({ id, number, title }) => {
      const bare = number.replace(/^E/, '')
      const names = [`E${bare}`, bare, `exigence ${bare}`, `critère ${bare}`]
      return { id, title: `${number}\u00a0 ${title}`, names }
    }),
  steps: ({ steps }) =>
    steps.map(({ id, title }, index) => ({
      id,
      title: `Étape ${index + 1} : ${title}`,
      names: [`étape ${index + 1}`, title],
    })),
  questions: ({ questions }) =>
    questions.map(({ id, title, aliases }) => ({ id, title, names: aliases })),
  glossary: ({ glossary }) =>
    glossary.map(({ id, term, forms, definition }) => ({
      id,
      title: term,
      names: forms,
      text: definition,
    })),
  ecosystems: ({ ecosystems }) =>
    ecosystems.map(({ id, name, place, aliases, cities, departments, regions, territory }) => {
      const towns = [cities.value, departments.value, territory.value].flatMap(
        (names) => names ?? [],
      )
      return { id, title: name, names: [place, ...aliases, ...towns, ...regions] }
    }),
  benefits: ({ benefits }) =>
    benefits.map(({ id, title, group }) => ({ id, title, names: group ? [group] : [] })),
  documents: ({ documents }) =>
    documents.map(({ id, title, subject, formats }) => {
      const href = (format: string) => addresses.download(`${id}.${format}`)
      return {
        id,
        address: href(formats[0]!),
        title,
        names: [...formats, 'document', 'télécharger'],
        text: subject,
        files: formats.map((format) => ({ href: href(format), format })),
      }
    }),
  timeline: ({ timeline }) =>
    timeline.map(({ id, text, ...event }) => ({ id, title: capitalised(dateWords(event)), text })),
  contradictions: (label) => label.contradictions.map(({ id, title }) => ({ id, title })),
  sources: ({ sources }) =>
    sources.map((source) => ({
      id: source.id,
      title: `${source.id}\u00a0 ${source.title}`,
      text: `${source.publisher}, ${sourceDate(source)}. ${source.note ?? ''}`.trim(),
      words: [],
    })),
}

/** Everything that can be found on the site, under its own names and under readers' words. */
export function noticesOf(label: Label): Notice[] {
  const pages = new Map(label.pages.map(({ href, title }) => [href, title]))
  const readersWords = readersWordsOf(label)
  return Object.entries(entries).flatMap(([kind, entriesOf]) => {
    const { name, address: addressOf } = kinds[kind as KindName]
    return entriesOf(label).map(({ id, ...entry }) => {
      const address = entry.address ?? addressOf!(id)
      const [page = '', anchor] = address.split('#')
      const names = [...(entry.names ?? []), id.replaceAll('-', ' ')]
      return {
        ...entry,
        address,
        kind: { one: capitalised(name.one), many: capitalised(name.many) },
        names,
        words: entry.words ?? readersWords([entry.title, ...names]),
        page: anchor && pages.get(page),
      }
    })
  })
}

/**
 * Tells what readers call a thing, by its names: the words that lead to one of them, and the other
 * ways to write a compound (`saint étienne`, `saintetienne`).
 */
function readersWordsOf({ synonyms, glossary }: Label): (names: readonly string[]) => string[] {
  const groups = [
    ...synonyms.map(({ words, leadsTo }) => ({
      words,
      leadsTo: leadsTo.length > 0 ? leadsTo : words,
    })),
    ...glossary.map(({ term, forms }) => ({ words: [term, ...forms], leadsTo: [term] })),
  ].map(({ words, leadsTo }) => ({ words, leadsTo: leadsTo.map(plain) }))
  return (names) => {
    const own = names.map((name) => ` ${plain(name)} `).join('|')
    const readers = groups
      .filter(({ leadsTo }) => leadsTo.some((one) => own.includes(` ${one} `)))
      .flatMap(({ words }) => words)
    const compounds = names
      .filter((name) => name.length < 30 && /\p{L}[-’' ]\p{L}/u.test(name))
      .flatMap((name) => [' ', ''].map((between) => name.replace(/[-’'\s]+/g, between)))
    return [...new Set([...readers, ...compounds])]
  }
}
