import { z } from 'astro/zod'
import { identifier, partialDate, sitePath, sources, text } from './common.ts'
import type { Kind } from './kind.ts'

/** A dated fact of the label's history, `content/timeline.yaml`. */
export const event = z.strictObject({
  id: identifier.describe('Identifiant permanent'),
  date: partialDate,
  end: partialDate.optional().describe('Fin, quand l’événement dure'),
  dateText: text.optional().describe('La date en toutes lettres, si elle est approximative'),
  text: text.describe('Ce qui se passe, en une phrase'),
  sources,
  told: sitePath
    .optional()
    .describe('Adresse de la page qui raconte ce fait avec ces sources : la frise y mène'),
  scope: z
    .enum(['national', 'local'])
    .default('national')
    .describe('local pour ce qui arrive à un seul candidat ou territoire'),
  major: z.boolean().default(false).describe('true pour les dates que la frise met en avant'),
})

export const timeline = {
  path: 'content/timeline.yaml',
  schema: event,
  name: { one: 'date', many: 'dates', feminine: true },
  address: (id: string) => `/histoire/#date-${id}`,
  dataset: {
    id: 'chronologie',
    title: 'La chronologie',
    description:
      'Les faits datés du label, avant et après la date de référence, avec leurs sources.',
    version: '1.0',
  },
} as const satisfies Kind

export type Event = z.output<typeof event>
