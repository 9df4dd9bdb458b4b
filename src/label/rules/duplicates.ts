import { fold } from '../../french/words.ts'
import type { Content, Located } from '../content.ts'
import { fieldsOf } from './form.ts'
import { fault, type Fault, type LabelFamily } from './rule.ts'

/** Names, titles, ranks and ids that must not appear twice. */
export const duplicateRules: LabelFamily = {
  'nom/double': (content) => [
    ...sameNames(content),
    ...sharedWords(content.glossary, ({ term, forms }) => [
      { word: term, path: ['term'] },
      ...forms.map((word, rank) => ({ word, path: ['forms', rank] })),
    ]),
    ...sharedWords(content.synonyms, ({ words }) =>
      words.map((word, rank) => ({ word, path: ['words', rank] })),
    ),
  ],
  'titre/double': sameTitles,
  'description/double': ({ pages }) => same(pages, 'description', (page) => fold(page.description)),
  'faq/double': sameQuestions,
  'ordre/double'(content) {
    const { accessibility, benefits, criteria, ecosystems, form, questions, steps } = content
    const ranked = [ecosystems, questions, criteria, steps, benefits, form, accessibility]
    // A copied file repeats its rank too: its name is the fault, and is told.
    const copied = [...sameNames(content), ...sameTitles(content), ...sameQuestions(content)]
    const copies = new Set(copied.map(({ file }) => file))
    return [
      ...sameRank(content.pages),
      ...ranked.flatMap((entries) =>
        same<Ranked>(entries, 'order', ({ theme, level, parent, order }) =>
          [theme, level, parent, order].join(' '),
        ),
      ),
    ].filter(({ file }) => !copies.has(file))
  },
  *'id/double'(content) {
    const { audit } = content
    const fields = fieldsOf(content)
    for (const [{ file, field, path }, first] of clashes(fields, ({ field }) => field.id)) {
      const message = `Le champ « ${field.id} » existe déjà dans ${first.file} : donnez-lui un autre identifiant.`
      yield fault(file, [...path, 'id'], message)
    }
    for (const [{ id }, , index] of clashes(audit.pages, ({ id }) => id)) {
      const message = `L’échantillon a déjà une page « ${id} » : donnez-lui un autre identifiant.`
      yield fault(audit.file, ['pages', index, 'id'], message)
    }
    // A choice with two options of the same id could not be read back.
    for (const { file, field, path } of fields) {
      if (field.type !== 'choice' && field.type !== 'checks') continue
      for (const [{ id }, , rank] of clashes(field.options, ({ id }) => id)) {
        const message = `La réponse « ${id} » est proposée deux fois : gardez-en une.`
        yield fault(file, [...path, 'options', rank, 'id'], message)
      }
    }
  },
}

/** Some have their rank among those of the same theme, level or parent. */
type Ranked = Located & { order: number; theme?: string; level?: string; parent?: string }

const sameNames = ({ ecosystems }: Content) => [
  ...same(ecosystems, 'name', ({ name }) => fold(name)),
  ...same(ecosystems, 'place', ({ place }) => fold(place)),
]

function sameTitles(content: Content): Fault[] {
  const { pages, criteria, steps, benefits } = content
  return [pages, criteria, steps, benefits].flatMap((entries) =>
    same<Located & { title: string }>(entries, 'title', ({ title }) => fold(title)),
  )
}

function sameQuestions({ questions }: Content): Fault[] {
  const words = (title: string) => fold(title).match(/[a-z0-9]+/g) ?? []
  return same(questions, 'title', ({ title }) => words(title).join(' '))
}

/**
 * Each item with a key of another, that other and its own rank: what was updated last is at fault,
 * and both where nothing tells, as one of them was just written.
 */
export function clashes<Item>(items: readonly Item[], keyOf: (item: Item) => string | number) {
  const dayOf = (item: Item) => String(Object(item).updated ?? '')
  const groups = [...Map.groupBy(items.entries(), ([, item]) => keyOf(item)).values()]
  return groups.flatMap((group) =>
    group.flatMap(([index, item]): [item: Item, other: Item, index: number][] => {
      const other = group.find(([, one]) => one !== item && dayOf(one) <= dayOf(item))
      return other ? [[item, other[1], index]] : []
    }),
  )
}

function same<Item extends Located>(
  entries: readonly Item[],
  field: string,
  keyOf: (entry: Item) => string | number,
): Fault[] {
  return clashes(entries, keyOf).map(([{ file }, first]) => {
    const message = `« ${field} » a déjà cette valeur dans ${first.file} : changez l’un des deux.`
    return fault(file, [field], message)
  })
}

/** Reports each page whose rank in the menu was already taken, with the next one that is free. */
function sameRank(pages: Content['pages']) {
  const placed = pages.flatMap(({ file, updated, navigation }) =>
    navigation ? [{ file, updated, ...navigation }] : [],
  )
  const taken = new Set(placed.map(({ section, order }) => `${section} ${order}`))
  return clashes(placed, ({ section, order }) => `${section} ${order}`).map(
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
  return clashes(words, ({ word }) => fold(word))
    .filter(([again, first]) => again.entry !== first.entry)
    .map(([{ entry, path, word }, first]) => {
      const message = `« ${word} » est déjà dans l’entrée « ${first.entry.id} » : gardez-le dans une seule.`
      return fault(entry.file, path, message)
    })
}
