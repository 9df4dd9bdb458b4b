import { z } from 'astro/zod'
import { keysOf, sources, text } from './common.ts'
import type { FolderKind } from './kind.ts'

/** Who gains from a benefit, with the words shown. */
export const audiences = {
  territoires: 'Territoires',
  'start-up': 'Start-up',
  'forte-croissance': 'Entreprises en très forte croissance',
  collectif: 'Ensemble du réseau',
  'entrepreneurs-etrangers': 'Entrepreneurs étrangers',
} as const

/** One benefit of the label. */
export const benefit = z.strictObject({
  title: text.max(110).describe('Le bénéfice en une ligne'),
  level: z.enum(['national', 'international']).describe('Niveau du bénéfice'),
  group: text.optional().describe('Intertitre commun à plusieurs bénéfices du même niveau'),
  order: z.int().min(1).max(99).describe('Rang dans le niveau'),
  for: z
    .array(z.enum(keysOf(audiences)))
    .min(1)
    .describe('À qui le bénéfice s’adresse'),
  sources,
})

export const benefits = {
  path: 'content/benefits',
  extension: '.mdx',
  schema: benefit,
  name: { one: 'bénéfice', many: 'bénéfices' },
  address: (id: string) => `/benefices/#${id}`,
} as const satisfies FolderKind

export type Benefit = z.output<typeof benefit>
