import type { FormField, FormSection } from '../kinds/form-section.ts'

/** The fields of the form, in order, that serve a requirement: `2.3` is the third of section 2. */
export function askedIn(form: readonly FormSection[], criterion: string): string[] {
  return form.flatMap(({ fields }, index) =>
    fields.flatMap((field, rank) =>
      field.criteria.includes(criterion) ? [`${index + 1}.${rank + 1}`] : [],
    ),
  )
}

/** Whether a question is answered in few words or by hand: two such stand side by side. */
export const isSmall = (field: FormField): boolean =>
  field.type === 'text'
    ? field.maxLength <= 120
    : ['date', 'choice', 'signature'].includes(field.type)

/**
 * Characters that a line of a box holds, of an answer made of short paragraphs and of lists: about
 * two thirds of a full line of the PDF.
 */
const charactersPerLine = 60

/** How many lines the box of a written answer needs to show the longest answer allowed. */
export function boxLines(field: Extract<FormField, { type: 'text' | 'long-text' }>): number {
  if (field.type === 'long-text') return Math.ceil(field.maxLength / charactersPerLine)
  // What is asked in a line is answered in one piece, in half the width where it is small.
  return Math.ceil(field.maxLength / (isSmall(field) ? 40 : 84))
}
