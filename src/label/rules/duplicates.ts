import { fold } from '../../french/words.ts'
import type { Content, Located } from '../content.ts'
import { fieldsOf } from './form.ts'
import { fault, type Fault, type LabelRule } from './rule.ts'

/** Names, titles, ranks and ids that must not appear twice. */
export const duplicateRules: LabelRule[] = [
  {
    code: 'nom/double',
    check: (content) => [
      // A copied file repeats both name and place: once is enough.
      ...onePerFile(sameNames(content)),
      ...sharedWords(content.glossary, ({ term, forms }) => [
        { word: term, path: ['term'] },
        ...forms.map((word, rank) => ({ word, path: ['forms', rank] })),
      ]),
      ...onePerFile(
        sharedWords(content.synonyms, ({ words }) =>
          words.map((word, rank) => ({ word, path: ['words', rank] })),
        ),
      ),
    ],
  },
  {
    code: 'titre/double',
    check: sameTitles,
  },
  {
    code: 'description/double',
    check: (content) => same(addressed(content), 'description', (page) => fold(page.description)),
  },
  {
    code: 'faq/double',
    check: sameQuestions,
  },
  {
    code: 'ordre/double',
    check(content) {
      const { accessibility, benefits, criteria, ecosystems, form, questions, steps } = content
      // A copied file repeats its rank too: its name is the fault, and is told.
      const copied = [...sameNames(content), ...sameTitles(content), ...sameQuestions(content)]
      const copies = new Set(copied.map(({ file }) => file))
      return [
        ...same(ecosystems, 'order', ({ order }) => order),
        ...sameRank(addressed(content)),
        ...same(questions, 'order', ({ theme, order }) => `${theme} ${order}`),
        ...same(criteria, 'order', ({ parent, order }) => `${parent ?? ''} ${order}`),
        ...same(steps, 'order', ({ order }) => order),
        ...same(benefits, 'order', ({ level, order }) => `${level} ${order}`),
        ...same(form, 'order', ({ order }) => order),
        ...same(accessibility, 'order', ({ order }) => order),
      ].filter(({ file }) => !copies.has(file))
    },
  },
  {
    code: 'id/double',
    *check(content) {
      const { audit } = content
      const fields = fieldsOf(content)
      for (const [{ file, field, path }, first] of repeated(fields, ({ field }) => field.id)) {
        const message = `Le champ « ${field.id} » existe déjà dans ${first.file} : donnez-lui un autre identifiant.`
        yield fault(file, [...path, 'id'], message)
      }
      for (const [{ id }, , index] of repeated(audit.pages, ({ id }) => id)) {
        const message = `L’échantillon a déjà une page « ${id} » : donnez-lui un autre identifiant.`
        yield fault(audit.file, ['pages', index, 'id'], message)
      }
      // A choice with two options of the same id could not be read back.
      for (const { file, field, path } of fields) {
        if (field.type !== 'choice' && field.type !== 'checks') continue
        for (const [{ id }, , rank] of repeated(field.options, ({ id }) => id)) {
          const message = `La réponse « ${id} » est proposée deux fois : gardez-en une.`
          yield fault(file, [...path, 'options', rank, 'id'], message)
        }
      }
    },
  },
]

/** Pages by date: what came last is at fault, not the page that was there before. */
const addressed = ({ pages }: Content) =>
  pages.toSorted((a, b) => a.updated.localeCompare(b.updated))

const sameNames = ({ ecosystems }: Content) => [
  ...same(ecosystems, 'name', ({ name }) => fold(name)),
  ...same(ecosystems, 'place', ({ place }) => fold(place)),
]

function sameTitles(content: Content): Fault[] {
  const { criteria, steps, benefits } = content
  return [addressed(content), criteria, steps, benefits].flatMap((entries) =>
    same<Located & { title: string }>(entries, 'title', ({ title }) => fold(title)),
  )
}

function sameQuestions({ questions }: Content): Fault[] {
  const words = (title: string) => fold(title).match(/[a-z0-9]+/g) ?? []
  return same(questions, 'title', ({ title }) => words(title).join(' '))
}

/** Each item whose key was already taken, with the first that took it, and its own rank. */
export function repeated<Item>(items: readonly Item[], keyOf: (item: Item) => string | number) {
  const taken = new Map<string | number, Item>()
  return items.flatMap((item, index): [again: Item, first: Item, index: number][] => {
    const first = taken.get(keyOf(item))
    if (first === undefined) taken.set(keyOf(item), item)
    return first === undefined ? [] : [[item, first, index]]
  })
}

function same<Item extends Located>(
  entries: readonly Item[],
  field: string,
  keyOf: (entry: Item) => string | number,
): Fault[] {
  return repeated(entries, keyOf).map(([{ file }, first]) => {
    const message = `« ${field} » a déjà cette valeur dans ${first.file} : changez l’un des deux.`
    return fault(file, [field], message)
  })
}

const onePerFile = (faults: readonly Fault[]) =>
  faults.filter(({ file }, index) => faults.findIndex((other) => other.file === file) === index)

/** Reports each page whose rank in the menu was already taken, with the next one that is free. */
function sameRank(pages: readonly Pick<Content['pages'][number], 'file' | 'navigation'>[]) {
  const placed = pages.flatMap(({ file, navigation }) =>
    navigation ? [{ file, ...navigation }] : [],
  )
  const taken = new Set(placed.map(({ section, order }) => `${section} ${order}`))
  return repeated(placed, ({ section, order }) => `${section} ${order}`).map(
    ([{ file, section, order }, first]) => {
      let free = order + 1
      while (taken.has(`${section} ${free}`)) free++
      const message = `Le rang ${order} de « ${section} » est pris par ${first.file} : le rang ${free} est libre.`
      return fault(file, ['navigation', 'order'], message)
    },
  )
}

/** Reports each word that leads to one entry of a list, and to another after it. */
function sharedWords<Item extends Located>(
  entries: readonly Item[],
  wordsOf: (entry: Item) => readonly { word: string; path: (string | number)[] }[],
): Fault[] {
  const words = entries.flatMap((entry, index) =>
    wordsOf(entry).map(({ word, path }) => ({ entry, word, path: [index, ...path] })),
  )
  return repeated(words, ({ word }) => fold(word))
    .filter(([again, first]) => again.entry !== first.entry)
    .map(([{ entry, path, word }, first]) => {
      const message = `« ${word} » est déjà dans l’entrée « ${first.entry.id} » : gardez-le dans une seule.`
      return fault(entry.file, path, message)
    })
}
