import { frenchNumber } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { enumerate } from '../french/words.ts'
import type { FormField } from '../kinds/form-section.ts'
import { boxLines, isSmall } from '../label/form.ts'
import type { Label } from '../label/label.ts'

/** A question, numbered and worded, whatever the format. */
export type FieldModel = ReturnType<typeof fieldModel>

/** A place to answer. */
export interface Place {
  id: string
  /** What a screen reader says of it. */
  name: string
  /** The hints of its question, where it has this place alone or first. */
  about: string
  /** What stands beside it or above it; empty under its question. */
  label: string
  required: boolean
  control:
    | { kind: 'text'; maxLength: number; lines: number; placeholder: string }
    | { kind: 'choice'; options: readonly { id: string; label: string }[] }
    | { kind: 'check' }
}

/** Numbers and words the form. */
export function formModel(label: Pick<Label, 'form' | 'criteria'>) {
  const numbers = new Map(label.criteria.map(({ id, number }) => [id, number]))
  return label.form.map(({ title, intro, fields }, index) => ({
    number: String(index + 1),
    title: frenchTypography(title),
    intro: frenchTypography(intro),
    fields: fields.map((field, rank) => fieldModel(field, `${index + 1}.${rank + 1}`, numbers)),
  }))
}

function fieldModel(field: FormField, number: string, numbers: Map<string, string>) {
  const { id, required } = field
  const label = frenchTypography(field.label)
  const hints = hintsOf(field)
  const limit =
    'maxLength' in field ? ended(`${frenchNumber(field.maxLength)} caractères au plus`) : ''
  const served = field.criteria.map((criterion) => `E${numbers.get(criterion)}`).toSorted()
  const some = served.length > 1 ? 'Exigences' : 'Exigence'
  const serves = served.length > 0 ? `${some}\u00a0${enumerate(served)}` : ''
  return {
    /** The same in PDF, ODT, DOCX and the data. */
    id,
    number,
    label,
    required,
    /** Help, definition, year, where to find the figure: a short line each. */
    hints,
    /** The requirements served, such as « Exigences E1.1 et E2.3 »; empty when none. */
    serves,
    /** The longest answer; on paper, the box of a short one says it. */
    limit,
    /** All that is said under the question: whether it is expected, the hints, what it serves. */
    help: [
      required ? 'Réponse attendue.' : '',
      ...hints,
      field.type === 'long-text' ? limit : '',
      serves && `${serves}.`,
    ].filter(Boolean),
    /** Two small questions stand side by side. */
    small: isSmall(field),
    /** How it is answered: a figure is asked with its date and its source. */
    kind: field.type === 'number' || field.type === 'money' ? 'figure' : field.type,
    /** Where it is answered, in order; a signature has no field. */
    places: placesOf(field, `${number} ${label}`, [...hints, limit].filter(Boolean).join(' ')),
    /** The words of a table: a place stands at each row and column. */
    rows: field.type === 'table' ? wordsOf(field.rows) : [],
    columns: field.type === 'table' ? wordsOf(field.columns) : [],
  }
}

const wordsOf = (named: readonly { label: string }[]) =>
  named.map(({ label }) => frenchTypography(label))

function placesOf(field: FormField, question: string, hints: string): Place[] {
  const place = (
    control: Place['control'],
    words = '',
    { id = field.id, required = field.required }: { id?: string; required?: boolean } = {},
  ): Place => {
    const label = frenchTypography(words)
    const part = control.kind === 'text' ? ` (${label})` : `\u00a0: ${label}`
    const name = `${question}${label && part}${required ? ', réponse attendue' : ''}`
    return { id, name, about: id === field.id ? hints : '', label, required, control }
  }
  const text = (maxLength: number, placeholder: string, lines = 1) =>
    ({ kind: 'text', maxLength, lines, placeholder }) as const
  const besides = (suffix: string) => ({ id: `${field.id}-${suffix}`, required: false })
  switch (field.type) {
    case 'signature':
      return []
    case 'choice': {
      const options = field.options.map(({ id, label }) => ({ id, label: frenchTypography(label) }))
      return [place({ kind: 'choice', options })]
    }
    case 'checks':
      return field.options.map(({ id, label }) =>
        place({ kind: 'check' }, label, { id, required: false }),
      )
    case 'text':
    case 'long-text':
      return [place(text(field.maxLength, 'Votre réponse', boxLines(field)))]
    case 'date':
      return [place(text(10, 'jj/mm/aaaa'), 'jj/mm/aaaa')]
    case 'table':
      return field.rows.flatMap((row) =>
        field.columns.map((column) =>
          place(text(13, 'Montant'), `${row.label}, ${column.label}`, {
            ...besides(`${row.id}-${column.id}`),
            required: field.required,
          }),
        ),
      )
    default:
      return [
        place(text(16, 'Nombre'), field.unit),
        place(text(10, 'Date'), 'Date du chiffre', besides('date')),
        place(text(40, 'Source'), 'Source', besides('source')),
        ...(field.estimate ? [place({ kind: 'check' }, 'Estimation', besides('estimation'))] : []),
      ]
  }
}

function hintsOf(field: FormField): string[] {
  const hints = [
    field.help,
    'definition' in field && field.definition && `Définition : ${field.definition}`,
    'year' in field && field.year && `Année ou période : ${field.year}`,
    'whereToFind' in field && field.whereToFind && `Où trouver le chiffre : ${field.whereToFind}`,
    field.type === 'number' &&
      field.max !== undefined &&
      `Entre ${frenchNumber(field.min)} et ${frenchNumber(field.max)}`,
  ]
  return hints.filter((hint) => typeof hint === 'string').map(ended)
}

/** Hints follow each other on one line, in PDF and in the table of figures. */
const ended = (text: string) => frenchTypography(/[.!?…]$/.test(text) ? text : `${text}.`)
