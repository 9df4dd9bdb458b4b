import { z } from 'astro/zod'
import { identifier, sources, text } from './common.ts'
import type { Kind } from './kind.ts'

/** A territory of the second wave that was no candidate in 2014, `content/second-wave.yaml`. */
export const territory = z.strictObject({
  id: identifier.describe('Identifiant permanent'),
  place: text.describe('Nom court du lieu'),
  name: text.optional().describe('Nom du label reçu'),
  kind: z
    .enum(['label', 'thematic', 'refused'])
    .describe('Résultat : label (Label), thematic (Label thématique) ou refused (Non retenu)'),
  sources,
})

export const territories = {
  path: 'content/second-wave.yaml',
  schema: territory,
  name: { one: 'territoire de la deuxième vague', many: 'territoires de la deuxième vague' },
  address: () => '/histoire/#deuxieme-vague',
  dataset: {
    id: 'deuxieme-vague',
    title: 'Les territoires de la deuxième vague',
    description: 'Le résultat de chaque candidature de juin 2015, et ses sources.',
    version: '1.0',
    csv: {
      id: 'identifiant',
      place: 'lieu',
      stateWords: 'etat',
      state: 'etat_code',
      name: 'nom_recu',
      date: 'date',
      ecosystem: 'candidat_de_2014',
      sources: 'sources',
    },
  },
} as const satisfies Kind
