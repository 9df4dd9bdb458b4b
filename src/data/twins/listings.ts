import { addresses } from '../../label/addresses.ts'
import { bullets, paragraph, type Block, type Run } from '../../label/blocks.ts'
import type { Entry } from '../../label/content.ts'
import type { Label } from '../../label/label.ts'
import { questionsOn, themes, type Theme } from '../../label/questions.ts'
import { sourceDate } from '../../label/sources.ts'
import { states } from '../../label/states.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import { enumerate } from '../../french/words.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import { cited } from '../../markdown/expansions/expansion.ts'
import { questionThemes } from '../../kinds/question.ts'
import type { Source } from '../../kinds/source.ts'
import type { Publication } from '../publication.ts'

type Assemble = (publication: Publication) => Block[]

const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  level: 2,
  id,
  runs: [{ text: frenchTypography(words) }],
})

const faq: Assemble = ({ label }) => themes.flatMap((theme) => answers(label, theme))

/** The questions of a theme, with their whole answers. */
function answers(label: Label, theme: Theme): Block[] {
  return [
    heading(`theme-${theme}`, questionThemes[theme]),
    ...questionsOn(label, theme).map((question): Block => ({
      kind: 'entry',
      id: question.id,
      title: frenchTypography(question.title),
      level: 3,
      blocks: blocksOf(question.body, label),
    })),
  ]
}

const glossaire: Assemble = ({ label }) => [
  {
    kind: 'facts',
    rows: label.glossary.map(({ term, definition, sources }) => ({
      term: frenchTypography(term),
      runs: cited(definition, sources),
    })),
  },
]

const journal: Assemble = ({ label: { journal: entries, documents } }) =>
  entries.flatMap((entry): Block[] => [
    heading(entry.id, entry.title),
    paragraph(frenchDate(entry.date)),
    paragraph(frenchTypography(entry.text)),
    bullets(
      entry.documents.map(({ id, version }): Run[] => {
        const title = documents.find((document) => document.id === id)?.title ?? id
        return [
          { text: frenchTypography(title), href: addresses.document(id) },
          { text: `, version ${version}` },
        ]
      }),
    ),
  ])

const sources: Assemble = ({ label }) => [
  heading('liste', 'La liste des sources'),
  references(label.sources),
]

/** Every point on which the sources disagree. */
export function disagreements(label: Label): Block[] {
  return label.contradictions.flatMap(({ id }) => blocksOf(`<Divergence id="${id}" />`, label))
}

/** Whole references. */
function references(sources: readonly Entry<Source>[]): Block {
  return bullets(
    sources.map(({ id, title, publisher, url, note, ...date }): Run[] => [
      { text: `${id}\u00a0: ` },
      { text: frenchTypography(title), ...(url && { href: url }) },
      { text: `, ${frenchTypography(publisher)}, ${frenchTypography(sourceDate(date))}` },
      ...(note ? [{ text: ` – ${frenchTypography(note)}` }] : []),
    ]),
  )
}

const ecosystemes: Assemble = ({ label }) => [
  {
    kind: 'table',
    head: ['Projet', 'Villes', 'Région en 2014', 'Région depuis 2016', 'État'].map((text) => [
      { text },
    ]),
    rows: label.ecosystems.map(({ id, name, cities, regionBefore2016, regionSince2016, state }) => [
      [{ text: frenchTypography(name), href: addresses.ecosystem(id) }],
      [{ text: frenchTypography(enumerate(cities.value ?? [])) }],
      [{ text: frenchTypography(regionBefore2016.value ?? 'Non trouvé') }],
      [{ text: frenchTypography(regionSince2016.value ?? 'Non trouvé') }],
      [{ text: states[state].words }],
    ]),
  },
]

/** What follows the words of the pages that the site assembles from data. */
export const listingBlocks: Readonly<Record<string, Assemble>> = {
  desaccords: ({ label }) => disagreements(label),
  ecosystemes,
  faq,
  glossaire,
  journal,
  sources,
}
