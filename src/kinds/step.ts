import { z } from 'astro/zod'
import { identifier, proof, sources, text } from './common.ts'
import type { FolderKind } from './kind.ts'

/** One step of the labelling process; the file name is its permanent id and anchor. */
export const step = z.strictObject({
  title: text.max(90).describe('Nom de l’étape'),
  order: z.int().min(1).max(99).describe('Rang de l’étape'),
  actors: z.array(text).min(1).describe('Qui agit, un acteur par ligne'),
  result: text.describe('Ce qui sort de l’étape'),
  duration: z
    .strictObject({
      value: text.nullable().describe('Durée connue ; null si aucune source ne la donne'),
      sources: sources.optional(),
    })
    .describe('Durée de l’étape'),
  outcomes: z
    .array(
      z.strictObject({
        text: text.describe('Une issue possible de l’étape'),
        leadsTo: identifier.optional().describe('Étape à laquelle l’issue mène'),
        proof,
        sources,
      }),
    )
    .default([])
    .describe('Issues possibles, quand l’étape en a plusieurs'),
  proof,
  sources,
})

export const steps = {
  path: 'content/steps',
  extension: '.mdx',
  schema: step,
  name: { one: 'étape', many: 'étapes', feminine: true },
  address: (id: string) => `/processus/#${id}`,
  references: { leadsTo: 'steps' },
} as const satisfies FolderKind
