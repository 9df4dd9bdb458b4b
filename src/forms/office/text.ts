import { frenchDate } from '../../french/dates.ts'
import type { Block, Run } from '../blocks.ts'
import type { FieldModel, Place } from '../form-model.ts'
import type { PrintedForm } from '../form-document.ts'

/** Styles of paragraphs, by the name that both formats give them. */
export type Style = 'Title' | 'Subtitle' | 'Text' | 'Help' | 'NoteTitle' | 'Note' | 'Answer'

/** What an office file is made of, in order. */
export type OfficeItem =
  | { kind: 'paragraph'; style: Style; runs: Run[] }
  | { kind: 'heading'; level: 1 | 2 | 3; runs: Run[] }
  | { kind: 'list'; ordered: boolean; items: Run[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  | { kind: 'answer'; place: Place }

/** What an office file says of itself. */
export interface OfficeInfo {
  title: string
  subject: string
  author: string
  published: string
  /** Printed at the foot of each page. */
  footer: string
}

/** A text for a word processor. */
export interface OfficeText {
  info: OfficeInfo
  items: OfficeItem[]
}

/**
 * The application form as a word processor holds it, with the same fields as the PDF.
 * @param published day of the form, `2026-11-22`
 */
export function officeForm(form: PrintedForm, published: string): OfficeText {
  const { title, subject, author, tagline, version } = form
  const facts: Block = {
    kind: 'facts',
    rows: form.facts.map(({ term, runs }) => ({
      term,
      blocks: [{ kind: 'paragraph', leading: false, runs }],
    })),
  }
  return {
    info: {
      title,
      subject,
      author: `${author}, ${tagline}`,
      published,
      footer: `${title} – version ${version}, ${frenchDate(published)}`,
    },
    items: [
      { kind: 'paragraph', style: 'Title', runs: [{ text: title }] },
      { kind: 'paragraph', style: 'Subtitle', runs: [{ text: subject }] },
      ...officeItems([facts, ...form.notice]),
      ...form.sections.flatMap(({ number, title: name, intro, fields }): OfficeItem[] => [
        { kind: 'heading', level: 1, runs: [{ text: `${number} ${name}` }] },
        { kind: 'paragraph', style: 'Text', runs: [{ text: intro }] },
        ...fields.flatMap(questionItems),
      ]),
      ...officeItems(form.blocks),
      { kind: 'heading', level: 1, runs: [{ text: 'Sources citées' }] },
      { kind: 'list', ordered: true, items: form.sources.map(({ runs }) => runs) },
      ...officeItems(form.closing),
    ],
  }
}

function questionItems(field: FieldModel): OfficeItem[] {
  const help = [
    ...(field.required ? ['Réponse attendue.'] : []),
    ...field.hints,
    ...(field.serves ? [`${field.serves}.`] : []),
  ]
  return [
    { kind: 'heading', level: 2, runs: [{ text: `${field.number} ${field.label}` }] },
    ...help.map((text): OfficeItem => ({ kind: 'paragraph', style: 'Help', runs: [{ text }] })),
    ...field.places.map((place): OfficeItem => ({ kind: 'answer', place })),
    ...(field.kind === 'signature'
      ? [{ kind: 'paragraph' as const, style: 'Answer' as const, runs: [{ text: '\n\n\n' }] }]
      : []),
  ]
}

/** Turns blocks into what a word processor holds. */
export function officeItems(blocks: readonly Block[], style: Style = 'Text'): OfficeItem[] {
  return blocks.flatMap((block): OfficeItem[] => {
    switch (block.kind) {
      case 'paragraph':
        return [
          {
            kind: 'paragraph',
            style: style === 'Note' && block.leading ? 'NoteTitle' : style,
            runs: block.runs,
          },
        ]
      case 'heading': {
        const level = Math.min(3, Math.max(1, block.level)) as 1 | 2 | 3
        return [{ kind: 'heading', level, runs: block.runs }]
      }
      case 'list':
        return [
          {
            kind: 'list',
            ordered: block.ordered,
            items: block.items.flatMap((item) => paragraphs(item.blocks)),
          },
        ]
      case 'table':
        return [{ kind: 'table', head: block.head, rows: block.rows }]
      case 'facts':
        return block.rows.map((row) => ({
          kind: 'paragraph',
          style: 'Help',
          runs: [
            ...row.term.map((run) => ({ ...run, strong: true })),
            { text: '\u00a0: ' },
            ...paragraphs(row.blocks).flat(),
          ],
        }))
      case 'note':
      case 'quote':
        return officeItems(block.blocks, 'Note')
      case 'group':
        return officeItems(block.blocks, style)
      case 'code':
        return [{ kind: 'paragraph', style, runs: [{ text: block.text }] }]
    }
  })
}

/** The paragraphs of blocks, those of their lists included. */
function paragraphs(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block): Run[][] => {
    if (block.kind === 'paragraph' || block.kind === 'heading') return [block.runs]
    if (block.kind === 'list') return block.items.flatMap((item) => paragraphs(item.blocks))
    return 'blocks' in block ? paragraphs(block.blocks) : []
  })
}
