import type { FormSection } from '../kinds/form-section.ts'

/** Where the form asks for a requirement. */
export interface Asked {
  /** Number of the section in the form, from 1. */
  number: number
  /** Numbers of the fields, such as `2.3`. */
  fields: string[]
}

/** The sections and fields of the form (in order) that serve a requirement. */
export function askedIn(form: readonly FormSection[], criterion: string): Asked[] {
  return form.flatMap(({ fields }, index) => {
    const numbers = fields.flatMap((field, rank) =>
      field.criteria.includes(criterion) ? [`${index + 1}.${rank + 1}`] : [],
    )
    return numbers.length > 0 ? [{ number: index + 1, fields: numbers }] : []
  })
}
