import { fold } from '../../french/words.ts'
import type { Content, Located } from '../content.ts'
import type { Problem } from '../problem.ts'

/** Names, titles, ranks and ids that must not appear twice. */
export function duplicates(content: Content): Problem[] {
  const { benefits, criteria, ecosystems, form, glossary, listings, pages, questions, steps } =
    content
  // What came last is at fault, not the page that was there before.
  const addressed = [...listings, ...pages].toSorted((a, b) =>
    a.updated < b.updated ? -1 : a.updated > b.updated ? 1 : 0,
  )
  return [
    ...same(ecosystems, 'nom/double', 'name', ({ name }) => fold(name)),
    ...same(ecosystems, 'nom/double', 'place', ({ place }) => fold(place)),
    ...same(ecosystems, 'ordre/double', 'order', ({ order }) => order),
    ...same(addressed, 'titre/double', 'title', ({ title }) => fold(title)),
    ...same(addressed, 'description/double', 'description', (page) => fold(page.description)),
    ...sameRank(addressed),
    ...same(questions, 'faq/double', 'title', ({ title }) => words(title)),
    ...same(questions, 'ordre/double', 'order', ({ theme, order }) => `${theme} ${order}`),
    ...same(criteria, 'titre/double', 'title', ({ title }) => fold(title)),
    ...same(criteria, 'ordre/double', 'order', ({ parent, order }) => `${parent ?? ''} ${order}`),
    ...same(steps, 'titre/double', 'title', ({ title }) => fold(title)),
    ...same(steps, 'ordre/double', 'order', ({ order }) => order),
    ...same(benefits, 'titre/double', 'title', ({ title }) => fold(title)),
    ...same(benefits, 'ordre/double', 'order', ({ level, order }) => `${level} ${order}`),
    ...same(form, 'ordre/double', 'order', ({ order }) => order),
    ...(
      [
        'contradictions',
        'timeline',
        'glossary',
        'sources',
        'documents',
        'journal',
        'redirects',
      ] as const
    ).flatMap((list) => same<Located>(content[list], 'id/double', 'id', ({ id }) => id)),
    ...fieldIds(content),
    ...sampleIds(content),
    ...sharedWords(glossary, ({ term, forms }) => [
      { word: term, path: ['term'] },
      ...forms.map((word, rank) => ({ word, path: ['forms', rank] })),
    ]),
    ...sharedWords(content.synonyms, ({ words }) =>
      words.map((word, rank) => ({ word, path: ['words', rank] })),
    ),
  ]
}

const words = (title: string) =>
  fold(title)
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()

/** Reports each entry whose key was already taken by an earlier one. */
function same<Item extends Located>(
  entries: readonly Item[],
  rule: string,
  field: string,
  keyOf: (entry: Item) => string | number | undefined,
): Problem[] {
  const taken = new Map<string | number, Item>()
  return entries.flatMap((entry) => {
    const key = keyOf(entry)
    if (key === undefined) return []
    const first = taken.get(key)
    if (!first) {
      taken.set(key, entry)
      return []
    }
    const where = first.file === entry.file ? `l’entrée « ${first.id} »` : first.file
    const path = first.file === entry.file ? [entries.indexOf(entry), field] : [field]
    return [
      {
        file: entry.file,
        path,
        rule,
        message: `« ${field} » a déjà cette valeur dans ${where} : changez l’un des deux.`,
      },
    ]
  })
}

/** Reports each page whose rank in the menu was already taken, with the next one that is free. */
function sameRank(
  pages: readonly Pick<Content['pages'][number], 'file' | 'navigation'>[],
): Problem[] {
  const placeOf = (section: string, order: number) => `${section} ${order}`
  const taken = new Map<string, string>()
  for (const { navigation, file } of pages.toReversed())
    if (navigation) taken.set(placeOf(navigation.section, navigation.order), file)
  return pages.flatMap(({ navigation, file }): Problem[] => {
    if (!navigation) return []
    const { section, order } = navigation
    const first = taken.get(placeOf(section, order))
    if (first === file) return []
    let free = order + 1
    while (taken.has(placeOf(section, free))) free++
    return [
      {
        file,
        path: ['navigation', 'order'],
        rule: 'ordre/double',
        message: `Le rang ${order} de « ${section} » est pris par ${first} : le rang ${free} est libre.`,
      },
    ]
  })
}

function fieldIds({ form }: Content): Problem[] {
  const taken = new Map<string, string>()
  return form.flatMap(({ file, fields }) =>
    fields.flatMap(({ id }, index): Problem[] => {
      const first = taken.get(id)
      taken.set(id, first ?? file)
      if (!first) return []
      return [
        {
          file,
          path: ['fields', index, 'id'],
          rule: 'id/double',
          message: `Le champ « ${id} » existe déjà dans ${first} : donnez-lui un autre identifiant.`,
        },
      ]
    }),
  )
}

function sampleIds({ audit: { file, pages } }: Content): Problem[] {
  const ids = pages.map(({ id }) => id)
  return ids.flatMap((id, index): Problem[] =>
    ids.indexOf(id) === index
      ? []
      : [
          {
            file,
            path: ['pages', index, 'id'],
            rule: 'id/double',
            message: `L’échantillon a déjà une page « ${id} » : donnez-lui un autre identifiant.`,
          },
        ],
  )
}

/** Reports each word that leads to one entry of a list, and to another after it. */
function sharedWords<Item extends Located>(
  entries: readonly Item[],
  wordsOf: (entry: Item) => readonly { word: string; path: (string | number)[] }[],
): Problem[] {
  const taken = new Map<string, Item>()
  return entries.flatMap((entry, index) =>
    wordsOf(entry).flatMap(({ word, path }): Problem[] => {
      const first = taken.get(fold(word))
      if (first === undefined) taken.set(fold(word), entry)
      return first === undefined || first === entry
        ? []
        : [
            {
              file: entry.file,
              path: [index, ...path],
              rule: 'nom/double',
              message: `« ${word} » est déjà dans l’entrée « ${first.id} » : gardez-le dans une seule.`,
            },
          ]
    }),
  )
}
