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
  required: boolean
  /** Help, definition, year, where to find the figure: a short line each. */
  hints: string[]
  /** The requirements served, such as « Exigences E1.1 et E2.3 »; empty when none. */
  serves: string
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
    | { kind: 'choice'; options: Option[] }
    | { kind: 'check' }
}

export interface Option {
  id: string
  label: string
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
  return {
    id,
    number,
    label,
    required,
    hints: hintsOf(field).map(frenchTypography),
    serves:
      served.length > 0
        ? `${served.length > 1 ? 'Exigences' : 'Exigence'}\u00a0${enumerate(served)}`
        : '',
    kind: kindOf(field),
    places: placesOf(field).map((place) => ({
      ...place,
      label: frenchTypography(place.label),
      name: nameOf(`${number} ${label}`, place),
    })),
  }
}

function nameOf(question: string, { label, required, control }: Omit<Place, 'name'>): string {
  const part = control.kind === 'text' && label ? ` (${label})` : label ? ` : ${label}` : ''
  return `${question}${frenchTypography(part)}${required ? ', réponse attendue' : ''}`
}

function kindOf({ type }: FormField): FieldModel['kind'] {
  if (type === 'number' || type === 'money') return 'figure'
  return type === 'choice' || type === 'checks' || type === 'signature' ? type : 'text'
}

function placesOf(field: FormField): Omit<Place, 'name'>[] {
  const { id, required } = field
  const text = (maxLength: number, placeholder: string, lines = 1) =>
    ({ kind: 'text', maxLength, lines, placeholder }) as const
  switch (field.type) {
    case 'signature':
      return []
    case 'choice': {
      const options = field.options.map((option) => ({
        id: option.id,
        label: frenchTypography(option.label),
      }))
      return [{ id, label: '', required, control: { kind: 'choice', options } }]
    }
    case 'checks':
      return field.options.map((option) => ({
        ...option,
        required: false,
        control: { kind: 'check' },
      }))
    case 'text':
    case 'long-text': {
      const control = text(field.maxLength, 'Votre réponse', boxLines(field))
      return [{ id, label: '', required, control }]
    }
    case 'date':
      return [{ id, label: 'jj/mm/aaaa', required, control: text(10, 'jj/mm/aaaa') }]
    case 'number':
    case 'money':
      return [
        { id, label: field.unit, required, control: text(20, 'Nombre') },
        { id: `${id}-date`, label: 'Date du chiffre', required: false, control: text(20, 'Date') },
        { id: `${id}-source`, label: 'Source', required: false, control: text(80, 'Source') },
        ...(field.estimate
          ? ([
              {
                id: `${id}-estimation`,
                label: 'Ce chiffre est une estimation',
                required: false,
                control: { kind: 'check' },
              },
            ] as const)
          : []),
      ]
  }
}

function hintsOf(field: FormField): string[] {
  const lines = field.help ? [field.help] : []
  if (field.type === 'long-text') {
    return [...lines, `${frenchNumber(field.maxLength)} caractères au plus.`]
  }
  if (field.type !== 'number' && field.type !== 'money') return lines
  const { definition, year, whereToFind } = field
  return [
    ...lines,
    ...(definition ? [ended(`Définition : ${definition}`)] : []),
    ...(year ? [ended(`Année ou période : ${year}`)] : []),
    ...(whereToFind ? [ended(`Où trouver le chiffre : ${whereToFind}`)] : []),
    ...(field.type === 'number' && field.max !== undefined
      ? [`Entre ${frenchNumber(field.min)} et ${frenchNumber(field.max)}.`]
      : []),
  ]
}

/** A hint ends like a sentence: hints follow each other on one line in the table of figures. */
const ended = (text: string) => (/[.!?…]$/.test(text) ? text : `${text}.`)
