import { z } from 'astro/zod'
import { identifier, sources, text } from './common.ts'

/** A term of the glossary, `content/glossary.yaml`. */
export const term = z.strictObject({
  id: identifier.meta({ description: 'Identifiant permanent et ancre' }),
  term: text.max(60).meta({ description: 'Le terme' }),
  forms: z
    .array(text)
    .default([])
    .meta({ description: 'Autres formes à relier dans les textes (pluriel, sigle développé…)' }),
  definition: text.meta({ description: 'Définition courte' }),
  sources,
})

export type Term = z.output<typeof term>
