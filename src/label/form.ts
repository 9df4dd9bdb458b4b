import type { FormSection } from '../kinds/form-section.ts'

/** The fields of the form, in order, that serve a requirement: `2.3` is the third of section 2. */
export function askedIn(form: readonly FormSection[], criterion: string): string[] {
  return form.flatMap(({ fields }, index) =>
    fields.flatMap((field, rank) =>
      field.criteria.includes(criterion) ? [`${index + 1}.${rank + 1}`] : [],
    ),
  )
}
