import { z } from 'astro/zod'
import { consultedUrl, keysOf, partialDate, sourceId, text } from './common.ts'
import type { Kind } from './kind.ts'

/** How near to the fact each kind of source stands, in words. */
export const sourceKinds = {
  start: 'document de départ',
  official: 'document officiel',
  press: 'presse',
  data: 'données',
  other: 'autre source',
} as const

/** Where a fact comes from, `content/sources.yaml`. */
export const source = z.strictObject({
  id: sourceId.describe('Identifiant permanent, S suivi de trois chiffres'),
  title: text.describe('Titre de la page ou du document'),
  english: text.optional().meta({
    description: 'Les mots du titre qui sont en anglais, pour qu’une voix les lise en anglais',
    examples: ['Open for business'],
  }),
  publisher: text.describe('Qui publie'),
  kind: z
    .enum(keysOf(sourceKinds))
    .describe('start (document de départ), official, press, data ou other'),
  date: partialDate.nullable().describe('Date de publication ; null si inconnue'),
  dateText: text.optional().describe('La date telle que connue, si elle est déduite ou incertaine'),
  url: consultedUrl
    .nullable()
    .describe('Adresse consultée (http permis : adresse historique) ; null si aucune'),
  note: text.optional().describe('Réserve sur la source'),
})

export const sources = {
  path: 'content/sources.yaml',
  schema: source,
  name: { one: 'source', many: 'sources', feminine: true },
  address: (id: string) => `/sources/#${id}`,
  dataset: {
    id: 'sources',
    title: 'Les sources',
    description: 'Chaque source : titre, éditeur, nature, date et adresse consultée.',
    version: '1.1',
    csv: {
      id: 'identifiant',
      title: 'titre',
      publisher: 'editeur',
      kind: 'nature',
      date: 'date',
      dateText: 'date_en_lettres',
      url: 'adresse_consultee',
      note: 'reserve',
    },
  },
} as const satisfies Kind

export type Source = z.output<typeof source>
