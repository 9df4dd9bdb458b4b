import type { PhrasingContent } from 'mdast'
import { toString } from 'mdast-util-to-string'
import { frenchDate } from '../../french/dates.ts'
import { nodesIn } from '../../markdown/tree.ts'
import { bullets, heading, link, paragraph, strong, type Block } from '../blocks.ts'
import type { FieldModel, Place } from '../form-model.ts'
import type { Printed } from '../document.ts'
import type { Style } from './styles.ts'
import type { Xml } from './xml.ts'

/** What an office file says of itself. */
export interface OfficeInfo {
  title: string
  subject: string
  author: string
  /** Day of the file, `2026-11-22`. */
  published: string
  /** Printed at the foot of each page of the form. */
  footer?: string
}

/** A stretch of text with one look. A line break is the text `\n`. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  /** Full address of what it leads to. */
  href?: string | undefined
}

/** A format of word processors: how it writes each part of a text, and the file. */
export interface OfficeFormat {
  run(run: Run): Xml
  /** A paragraph; a link to `#s3` leads to the one whose anchor is 3. */
  paragraph(style: Style, words: readonly Xml[], anchor?: number): Xml
  list(counts: boolean, items: readonly Xml[][]): Xml
  /** Rows of cells, each made of paragraphs; the first row is the head. */
  table(name: string, rows: readonly Xml[][]): Xml
  /** A place to answer, which shows some words until it is filled. */
  control(place: Place, shown: string): Xml
  file(info: OfficeInfo, body: readonly Xml[]): Uint8Array
}

/** The application form as a word processor holds it, with the same fields as the PDF. */
export function officeForm(form: Printed, to: OfficeFormat): Uint8Array {
  const { title, subject, opening, sections, blocks } = form
  const author = `${form.author}, ${form.tagline}`
  const footer = `${title} – version ${form.version}, ${frenchDate(form.published)}`
  const titles = sections.map(({ number, title: words }) => `${number} ${words}`)
  const contents = titles.map((words, index) => [link(`#s${index}`, words)])
  return to.file({ ...form, author, footer }, [
    to.paragraph('Title', [to.run({ text: title })]),
    to.paragraph('Subtitle', [to.run({ text: subject })]),
    ...written([...opening, paragraph(strong('Sommaire')), bullets(contents)], to),
    ...sections.flatMap(({ intro, fields }, index) => [
      to.paragraph('Heading1', [to.run({ text: titles[index]! })], index),
      to.paragraph('Help', [to.run({ text: intro })]),
      ...fields.flatMap((field) => question(field, to)),
    ]),
    ...written(blocks, to),
  ])
}

function question(field: FieldModel, to: OfficeFormat): Xml[] {
  const { number, label, help, limit, places, kind, rows, columns } = field
  const text = (style: Style, words: string) => to.paragraph(style, [to.run({ text: words })])
  const cells = places.map((place) => to.paragraph('Text', [shown(place, to)]))
  return [
    ...written([heading(2, `${number} ${label}`)], to),
    text('Help', [...new Set([...help, limit])].filter(Boolean).join(' ')),
    ...(kind === 'table'
      ? [
          to.table(label, [
            ['', ...columns].map((head) => text('Help', head)),
            ...rows.map((row, at) => [
              text('Help', row),
              ...cells.slice(at * columns.length, (at + 1) * columns.length),
            ]),
          ]),
        ]
      : places.map((place, index) => {
          const style = place.control.kind === 'check' ? 'Tick' : 'Answer'
          const isLast = index === places.length - 1
          return to.paragraph(isLast ? style : `${style}Part`, answer(place, to))
        })),
    ...(kind === 'signature' ? [text('Answer', `\n\nSignature\u00a0: ${'_'.repeat(40)}`)] : []),
  ]
}

function answer(place: Place, to: OfficeFormat): Xml[] {
  const { control, label } = place
  if (control.kind === 'check') return [shown(place, to), to.run({ text: ` ${label}` })]
  const isSaid = control.kind === 'text' && label && label !== control.placeholder
  return [...(isSaid ? [to.run({ text: `${label}\u00a0: ` })] : []), shown(place, to)]
}

/** A place to answer. Until it is filled, square brackets tell it from an answer, on paper too. */
const shown = (place: Place, to: OfficeFormat): Xml => {
  const { control } = place
  const empty = { check: '☐', choice: '[Choisissez une réponse]' }
  return to.control(
    place,
    control.kind === 'text' ? `[${control.placeholder}]` : empty[control.kind],
  )
}

/** Writes blocks in a format. */
export const written = (blocks: readonly Block[], to: OfficeFormat, style: Style = 'Text'): Xml[] =>
  blocks.flatMap((block): Xml | Xml[] => {
    switch (block.type) {
      case 'heading':
        return to.paragraph(`Heading${Math.min(2, block.depth) as 1 | 2}`, words(block, to))
      case 'paragraph': {
        const names = style === 'Note' && block.children.every(({ type }) => type === 'strong')
        return to.paragraph(names ? 'NoteTitle' : style, words(block, to))
      }
      case 'list': {
        const lines = nodesIn(block).flatMap((node) =>
          node.type === 'paragraph' ? [words(node, to)] : [],
        )
        return to.list(block.ordered ?? false, lines)
      }
      case 'table': {
        const rows = block.children.map(({ children }, index) =>
          children.map((cell) => to.paragraph('Text', words(cell, to, { strong: index === 0 }))),
        )
        return to.table(toString(block.children[0]!.children[0]), rows)
      }
      case 'blockquote':
        return written(block.children, to, 'Note')
      case 'group':
        return written(block.children, to, style)
      default:
        return to.paragraph(style, [to.run({ text: toString(block) })])
    }
  })

const words = (
  { children }: { children: readonly PhrasingContent[] },
  to: OfficeFormat,
  look: Omit<Run, 'text'> = {},
): Xml[] =>
  children.flatMap((part) => {
    if (!('children' in part)) {
      return to.run({ ...look, text: 'value' in part ? part.value : '\n' })
    }
    const own =
      part.type === 'link'
        ? { href: part.data?.place ? undefined : part.url }
        : { [part.type]: true }
    return words(part, to, { ...look, ...own })
  })
