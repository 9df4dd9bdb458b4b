import { z } from 'astro/zod'
import { day, identifier, text, version } from './common.ts'
import type { Kind } from './kind.ts'

/** A dated change of the site or of a document, `content/journal.yaml`. */
export const journalEntry = z.strictObject({
  id: identifier.describe('Identifiant permanent'),
  date: day.describe('Date du changement'),
  title: text.max(110).describe('Le changement en une ligne'),
  text: text.describe('Ce qui change pour les lecteurs'),
  documents: z
    .array(
      z.strictObject({
        id: identifier.describe('Identifiant du document (content/documents.yaml)'),
        version: version.meta({
          description: 'Version publiée, entre guillemets',
          examples: ["'1.0'"],
        }),
      }),
    )
    .default([])
    .describe('Documents publiés ou remplacés à cette date'),
})

export const journal = {
  path: 'content/journal.yaml',
  schema: journalEntry,
  name: { one: 'changement', many: 'changements' },
  address: (id: string) => `/journal/#${id}`,
  dated: 'date',
  references: { 'documents.id': 'documents' },
} as const satisfies Kind
