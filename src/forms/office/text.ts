import { frenchDate } from '../../french/dates.ts'
import { heading, paragraph, type Block, type Run } from '../blocks.ts'
import type { FieldModel, Place } from '../form-model.ts'
import type { PrintedForm } from '../form-document.ts'
import type { Style } from './styles.ts'
import type { Xml } from './xml.ts'

/** What an office file says of itself. */
export interface OfficeInfo {
  title: string
  subject: string
  author: string
  /** Day of the file, `2026-11-22`. */
  published: string
  /** Printed at the foot of each page. */
  footer: string
}

/** A format of word processors: how it writes each part of a text, and the file. */
export interface OfficeFormat {
  run(run: Run): Xml
  paragraph(style: Style, words: readonly Xml[]): Xml
  list(counts: boolean, items: readonly Xml[][]): Xml
  /** Rows of cells; the first one may name the columns. */
  table(rows: readonly { leading: boolean; cells: readonly Xml[][] }[]): Xml
  answer(place: Place): Xml
  file(info: OfficeInfo, body: readonly Xml[]): Uint8Array
}

/** The application form as a word processor holds it, with the same fields as the PDF. */
export function officeForm(form: PrintedForm, published: string, to: OfficeFormat): Uint8Array {
  const { title, subject, author, tagline, version, opening, sections, blocks } = form
  const footer = `${title} – version ${version}, ${frenchDate(published)}`
  const info = { title, subject, author: `${author}, ${tagline}`, published, footer }
  return to.file(info, [
    to.paragraph('Title', [to.run({ text: title })]),
    to.paragraph('Subtitle', [to.run({ text: subject })]),
    ...written(opening, to),
    ...sections.flatMap(({ number, title: name, intro, fields }) => [
      ...written([heading(1, `${number} ${name}`), paragraph(intro)], to),
      ...fields.flatMap((field) => question(field, to)),
    ]),
    ...written(blocks, to),
  ])
}

function question(field: FieldModel, to: OfficeFormat): Xml[] {
  const { number, label, help, places, kind } = field
  return [
    ...written([heading(2, `${number} ${label}`)], to),
    ...help.map((text) => to.paragraph('Help', [to.run({ text })])),
    ...places.map((place) => to.answer(place)),
    ...(kind === 'signature' ? [to.paragraph('Answer', [to.run({ text: '\n\n\n' })])] : []),
  ]
}

/** Writes blocks in a format. */
export function written(blocks: readonly Block[], to: OfficeFormat, style: Style = 'Text'): Xml[] {
  const words = (runs: readonly Run[]) => runs.map((run) => to.run(run))
  return blocks.flatMap((block): Xml | Xml[] => {
    switch (block.kind) {
      case 'heading': {
        const level = Math.min(3, Math.max(1, block.level ?? 1)) as 1 | 2 | 3
        return to.paragraph(`Heading${level}`, words(block.runs))
      }
      case 'list':
      case 'sources':
        return to.list(block.start !== undefined, paragraphsIn(block.blocks).map(words))
      case 'table':
        return to.table(
          block.blocks.map(({ leading = false, blocks: cells }) => ({
            leading,
            cells: cells.map(({ runs }) => words(leading ? runs.map(bold) : runs)),
          })),
        )
      case 'facts':
        return block.blocks.map(({ runs, blocks: said }) => {
          const term = [...runs.map(bold), { text: '\u00a0: ' }]
          return to.paragraph('Help', words([...term, ...paragraphsIn(said).flat()]))
        })
      case 'note':
      case 'quote':
        return written(block.blocks, to, 'Note')
      case 'group':
        return written(block.blocks, to, style)
      default: {
        const own = style === 'Note' && block.leading ? 'NoteTitle' : style
        return to.paragraph(own, words(block.runs))
      }
    }
  })
}

const bold = (run: Run): Run => ({ ...run, strong: true })

/** The paragraphs of blocks, those of their lists included. */
const paragraphsIn = (blocks: readonly Block[]): Run[][] =>
  blocks.flatMap(({ runs, blocks: held }) => [
    ...(runs.length > 0 ? [runs] : []),
    ...paragraphsIn(held),
  ])
