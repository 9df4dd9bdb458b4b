import { frenchNumber } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { enumerate } from '../french/words.ts'
import type { FormField } from '../kinds/form-section.ts'
import { boxLines } from '../label/form.ts'
import type { Label } from '../label/label.ts'

export interface FormSectionModel {
  number: string
  title: string
  intro: string
  fields: FieldModel[]
}

/** A question, numbered and worded, whatever the format. */
export interface FieldModel {
  /** The same in PDF, ODT, DOCX and the data. */
  id: string
  number: string
  label: string
  /** Help, definition, year, where to find the figure: a short line each. */
  hints: string[]
  /** The requirements served, such as « Exigences E1.1 et E2.3 »; empty when none. */
  serves: string
  /** All that is said under the question: whether it is expected, the hints, what it serves. */
  help: string[]
  /** How it is answered: a figure is asked with its date and its source. */
  kind: 'text' | 'figure' | 'choice' | 'checks' | 'signature'
  /** Where it is answered, in order; a signature has no field. */
  places: Place[]
}

/** A place to answer. */
export interface Place {
  id: string
  /** What a screen reader says of it. */
  name: string
  /** What stands beside it or above it; empty under its question. */
  label: string
  required: boolean
  control:
    | { kind: 'text'; maxLength: number; lines: number; placeholder: string }
    | { kind: 'choice'; options: readonly { id: string; label: string }[] }
    | { kind: 'check' }
}

/** Numbers and words the form. */
export function formModel({
  form,
  criteria,
}: Pick<Label, 'form' | 'criteria'>): FormSectionModel[] {
  const numbers = new Map(criteria.map(({ id, number }) => [id, number]))
  return form.map(({ title, intro, fields }, index) => ({
    number: String(index + 1),
    title: frenchTypography(title),
    intro: frenchTypography(intro),
    fields: fields.map((field, rank) => fieldModel(field, `${index + 1}.${rank + 1}`, numbers)),
  }))
}

function fieldModel(field: FormField, number: string, numbers: Map<string, string>): FieldModel {
  const { id, required } = field
  const label = frenchTypography(field.label)
  const served = field.criteria.map((criterion) => `E${numbers.get(criterion)}`).toSorted()
  const serves =
    served.length > 0
      ? `${served.length > 1 ? 'Exigences' : 'Exigence'}\u00a0${enumerate(served)}`
      : ''
  const hints = hintsOf(field)
  return {
    id,
    number,
    label,
    hints,
    serves,
    help: [required ? 'Réponse attendue.' : '', ...hints, serves && `${serves}.`].filter(Boolean),
    kind: kindOf(field),
    places: placesOf(field, `${number} ${label}`),
  }
}

function kindOf({ type }: FormField): FieldModel['kind'] {
  if (type === 'number' || type === 'money') return 'figure'
  return type === 'choice' || type === 'checks' || type === 'signature' ? type : 'text'
}

function placesOf(field: FormField, question: string): Place[] {
  const place = (
    control: Place['control'],
    words = '',
    { id = field.id, required = field.required }: { id?: string; required?: boolean } = {},
  ): Place => {
    const label = frenchTypography(words)
    const part = control.kind === 'text' ? ` (${label})` : `\u00a0: ${label}`
    const name = `${question}${label && part}${required ? ', réponse attendue' : ''}`
    return { id, name, label, required, control }
  }
  const text = (maxLength: number, placeholder: string, lines = 1) =>
    ({ kind: 'text', maxLength, lines, placeholder }) as const
  const besides = (suffix: string) => ({ id: `${field.id}-${suffix}`, required: false })
  switch (field.type) {
    case 'signature':
      return []
    case 'choice': {
      const options = field.options.map((option) => ({
        ...option,
        label: frenchTypography(option.label),
      }))
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
    default: {
      const estimate = 'Ce chiffre est une estimation'
      return [
        place(text(20, 'Nombre'), field.unit),
        place(text(20, 'Date'), 'Date du chiffre', besides('date')),
        place(text(80, 'Source'), 'Source', besides('source')),
        ...(field.estimate ? [place({ kind: 'check' }, estimate, besides('estimation'))] : []),
      ]
    }
  }
}

function hintsOf(field: FormField): string[] {
  const hints = [
    field.help,
    field.type === 'long-text' && `${frenchNumber(field.maxLength)} caractères au plus`,
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
