import { z } from 'astro/zod'
import { addresses } from '../../label/addresses.ts'
import { formSection } from '../../kinds/form-section.ts'
import { citations } from '../citables.ts'
import type { Publication } from '../publication.ts'
import { recordShape } from './record.ts'

const { shape } = formSection

/** A section of the application form as published. */
export const formSectionRecord = z.strictObject({
  ...recordShape,
  number: z.int().min(1).meta({ description: 'Numéro de la section' }),
  title: shape.title,
  intro: shape.intro,
  fields: shape.fields,
})

/** The sections of the form in order, with their typed fields. */
export function formSectionRecords(publication: Publication): z.output<typeof formSectionRecord>[] {
  const { label, address } = publication
  const href = addresses.document('dossier-de-candidature')
  const citation = citations(publication)(href)
  return label.form.map(({ id, title, intro, fields }, index) => ({
    id,
    address: address(href),
    citation,
    number: index + 1,
    title,
    intro,
    fields,
  }))
}
