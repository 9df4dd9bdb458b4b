import { z } from 'astro/zod'
import { formSection } from '../../kinds/form-section.ts'
import { addresses } from '../../label/addresses.ts'
import { isForm } from '../../label/documents.ts'
import { recordSet } from './record-set.ts'

const { title, intro, fields } = formSection.shape

/** The sections of the application form in order, with their typed fields. */
export const form = recordSet({
  fields: {
    number: z.int().min(1).describe('Numéro de la section'),
    title,
    intro,
    fields,
  },
  of: ({ label }) => label.form.map((section, index) => ({ ...section, number: index + 1 })),
  hrefOf: () => addresses.document('dossier-de-candidature'),
  cite(_, { documents }) {
    const { title, published, version } = documents.find(isForm)!
    return { title, updated: published, version }
  },
})
