import type { Label } from '../label/label.ts'
import { boxLines } from '../label/form-boxes.ts'
import { frenchNumber } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { enumerate } from '../french/words.ts'
import type { FormField } from '../kinds/form-section.ts'

/** The application form, numbered and worded, whatever the format. */
export interface FormModel {
  sections: FormSectionModel[]
}

export interface FormSectionModel {
  number: string
  title: string
  intro: string
  fields: FieldModel[]
}

/** How a field is answered. */
export type Control =
  | { kind: 'text'; maxLength: number; lines: number; placeholder: string; unit: string }
  | { kind: 'choice' | 'checks'; options: { id: string; label: string }[] }

export interface FieldModel {
  /** The same in PDF, ODT, DOCX and the data. */
  id: string
  number: string
  label: string
  required: boolean
  /** Help, definition, year, where to find the figure: a short line each. */
  hints: string[]
  /** The requirements served, such as « Exigences 1.1 et 2.3 »; empty when none. */
  serves: string
  /** What a screen reader says of the field. */
  name: string
  control: Control
  /** Whether the answer is a figure, with a unit. */
  figure: boolean
  /** A box to tick when the figure is an estimate. */
  estimate?: { id: string; label: string }
}

/** Numbers and words the form. */
export function formModel({ form, criteria }: Pick<Label, 'form' | 'criteria'>): FormModel {
  const numbers = new Map(criteria.map(({ id, number }) => [id, number]))
  return {
    sections: form.map(({ title, intro, fields }, index) => ({
      number: String(index + 1),
      title: frenchTypography(title),
      intro: frenchTypography(intro),
      fields: fields.map((field, rank) => fieldModel(field, `${index + 1}.${rank + 1}`, numbers)),
    })),
  }
}

function fieldModel(field: FormField, number: string, numbers: Map<string, string>): FieldModel {
  const label = frenchTypography(field.label)
  const control = controlOf(field)
  const unit = control.kind === 'text' && control.unit ? ` (${control.unit})` : ''
  const served = field.criteria.map((id) => numbers.get(id) ?? id).toSorted()
  return {
    id: field.id,
    number,
    label,
    required: field.required,
    hints: hintsOf(field).map(frenchTypography),
    serves:
      served.length > 0
        ? `${served.length > 1 ? 'Exigences' : 'Exigence'} ${enumerate(served)}`
        : '',
    name: `${number} ${label}${unit}${field.required ? ', réponse attendue' : ''}`,
    control,
    figure: field.type === 'number' || field.type === 'money',
    ...('estimate' in field && field.estimate
      ? { estimate: { id: `${field.id}-estimation`, label: 'Ce chiffre est une estimation' } }
      : {}),
  }
}

function controlOf(field: FormField): Control {
  switch (field.type) {
    case 'choice':
    case 'checks':
      return {
        kind: field.type,
        options: field.options.map(({ id, label }) => ({ id, label: frenchTypography(label) })),
      }
    case 'text':
    case 'long-text':
      return {
        kind: 'text',
        maxLength: field.maxLength,
        lines: boxLines(field),
        placeholder: 'Votre réponse',
        unit: '',
      }
    case 'date':
      return {
        kind: 'text',
        maxLength: 10,
        lines: 1,
        placeholder: 'jj/mm/aaaa',
        unit: 'jj/mm/aaaa',
      }
    case 'number':
    case 'money':
      return {
        kind: 'text',
        maxLength: 20,
        lines: 1,
        placeholder: 'Nombre',
        unit: frenchTypography(field.unit),
      }
  }
}

function hintsOf(field: FormField): string[] {
  const { help } = field
  const lines = help ? [help] : []
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
