import { fold } from '../../french/words.ts'
import type { Content, Located } from '../content.ts'
import type { Fault, LabelRule } from './rule.ts'

/** Names, titles, ranks and ids that must not appear twice. */
export const duplicateRules: LabelRule[] = [
  {
    code: 'nom/double',
    teaches: 'Un écosystème, un lieu, un terme ou un mot de recherche n’a qu’une fiche.',
    waivable: false,
    check: ({ ecosystems, glossary, synonyms }) => [
      // A copied file repeats both name and place: once is enough.
      ...onePerFile([
        ...same(ecosystems, 'name', ({ name }) => fold(name)),
        ...same(ecosystems, 'place', ({ place }) => fold(place)),
      ]),
      ...sharedWords(glossary, ({ term, forms }) => [
        { word: term, path: ['term'] },
        ...forms.map((word, rank) => ({ word, path: ['forms', rank] })),
      ]),
      ...onePerFile(
        sharedWords(synonyms, ({ words }) =>
          words.map((word, rank) => ({ word, path: ['words', rank] })),
        ),
      ),
    ],
  },
  {
    code: 'titre/double',
    teaches:
      'Deux titres identiques se confondent au sommaire, et leurs ancres dépendent de leur ordre.',
    check: sameTitles,
  },
  {
    code: 'description/double',
    teaches: 'Deux pages au même résumé se confondent dans les moteurs de recherche.',
    check: (content) => same(addressed(content), 'description', (page) => fold(page.description)),
  },
  {
    code: 'faq/double',
    teaches: 'Une question n’est posée qu’une fois : complétez la réponse qui existe.',
    waivable: false,
    check: sameQuestions,
  },
  {
    code: 'ordre/double',
    teaches: 'Deux entrées au même rang n’auraient pas d’ordre sûr.',
    check(content) {
      const { benefits, criteria, ecosystems, form, questions, steps } = content
      // A copied file repeats its rank too: its name is the fault, and is told.
      const copies = new Set(
        [
          ...same(ecosystems, 'name', ({ name }) => fold(name)),
          ...same(ecosystems, 'place', ({ place }) => fold(place)),
          ...sameTitles(content),
          ...sameQuestions(content),
        ].map(({ file }) => file),
      )
      return [
        ...same(ecosystems, 'order', ({ order }) => order),
        ...sameRank(addressed(content)),
        ...same(questions, 'order', ({ theme, order }) => `${theme} ${order}`),
        ...same(criteria, 'order', ({ parent, order }) => `${parent ?? ''} ${order}`),
        ...same(steps, 'order', ({ order }) => order),
        ...same(benefits, 'order', ({ level, order }) => `${level} ${order}`),
        ...same(form, 'order', ({ order }) => order),
      ].filter(({ file }) => !copies.has(file))
    },
  },
  {
    code: 'id/double',
    teaches: 'Un identifiant ne désigne qu’une chose : il sert d’ancre et de référence.',
    waivable: false,
    check: ({ form, audit }) => [
      ...sameIds(
        form.flatMap(({ file, fields }) =>
          fields.map(({ id }, index) => ({ file, id, path: ['fields', index, 'id'] })),
        ),
        (id, first) =>
          `Le champ « ${id} » existe déjà dans ${first} : donnez-lui un autre identifiant.`,
      ),
      ...sameIds(
        audit.pages.map(({ id }, index) => ({
          file: audit.file,
          id,
          path: ['pages', index, 'id'],
        })),
        (id) => `L’échantillon a déjà une page « ${id} » : donnez-lui un autre identifiant.`,
      ),
      // A choice with two options of the same id could not be read back.
      ...form.flatMap(({ file, fields }) =>
        fields.flatMap((field, index) =>
          field.type !== 'choice' && field.type !== 'checks'
            ? []
            : sameIds(
                field.options.map(({ id }, rank) => ({
                  file,
                  id,
                  path: ['fields', index, 'options', rank, 'id'],
                })),
                (id) => `La réponse « ${id} » est proposée deux fois : gardez-en une.`,
              ),
        ),
      ),
    ],
  },
]

/** Pages by date: what came last is at fault, not the page that was there before. */
const addressed = ({ listings, pages }: Content) =>
  [...listings, ...pages].toSorted((a, b) =>
    a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0,
  )

function sameTitles(content: Content): Fault[] {
  return [
    ...same(addressed(content), 'title', ({ title }) => fold(title)),
    ...same(content.criteria, 'title', ({ title }) => fold(title)),
    ...same(content.steps, 'title', ({ title }) => fold(title)),
    ...same(content.benefits, 'title', ({ title }) => fold(title)),
  ]
}

function sameQuestions({ questions }: Content): Fault[] {
  const words = (title: string) =>
    fold(title)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  return same(questions, 'title', ({ title }) => words(title))
}

/** Reports each entry whose key was already taken by an earlier one. */
function same<Item extends Located>(
  entries: readonly Item[],
  field: string,
  keyOf: (entry: Item) => string | number,
): Fault[] {
  const taken = new Map<string | number, Item>()
  return entries.flatMap((entry) => {
    const first = taken.get(keyOf(entry))
    if (!first) taken.set(keyOf(entry), entry)
    return first
      ? [
          {
            file: entry.file,
            path: [field],
            message: `« ${field} » a déjà cette valeur dans ${first.file} : changez l’un des deux.`,
          },
        ]
      : []
  })
}

const onePerFile = (faults: readonly Fault[]) =>
  faults.filter(({ file }, index) => faults.findIndex((other) => other.file === file) === index)

/** Reports each page whose rank in the menu was already taken, with the next one that is free. */
function sameRank(
  pages: readonly Pick<Content['pages'][number], 'file' | 'navigation'>[],
): Fault[] {
  const placeOf = (section: string, order: number) => `${section} ${order}`
  const taken = new Map<string, string>()
  for (const { navigation, file } of pages.toReversed())
    if (navigation) taken.set(placeOf(navigation.section, navigation.order), file)
  return pages.flatMap(({ navigation, file }) => {
    if (!navigation) return []
    const { section, order } = navigation
    const first = taken.get(placeOf(section, order))
    if (first === file) return []
    let free = order + 1
    while (taken.has(placeOf(section, free))) free++
    const message = `Le rang ${order} de « ${section} » est pris par ${first} : le rang ${free} est libre.`
    return [{ file, path: ['navigation', 'order'], message }]
  })
}

function sameIds(
  places: readonly { file: string; id: string; path: (string | number)[] }[],
  say: (id: string, first: string) => string,
): Fault[] {
  const taken = new Map<string, string>()
  return places.flatMap(({ file, id, path }) => {
    const first = taken.get(id)
    taken.set(id, first ?? file)
    return first === undefined ? [] : [{ file, path, message: say(id, first) }]
  })
}

/** Reports each word that leads to one entry of a list, and to another after it. */
function sharedWords<Item extends Located>(
  entries: readonly Item[],
  wordsOf: (entry: Item) => readonly { word: string; path: (string | number)[] }[],
): Fault[] {
  const taken = new Map<string, Item>()
  return entries.flatMap((entry, index) =>
    wordsOf(entry).flatMap(({ word, path }) => {
      const first = taken.get(fold(word))
      if (first === undefined) taken.set(fold(word), entry)
      if (first === undefined || first === entry) return []
      const message = `« ${word} » est déjà dans l’entrée « ${first.id} » : gardez-le dans une seule.`
      return [{ file: entry.file, path: [index, ...path], message }]
    }),
  )
}
