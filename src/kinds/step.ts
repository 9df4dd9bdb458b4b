import { z } from 'astro/zod'
import { identifier, proof, sources, text } from './common.ts'
import { quotesSources, type FolderKind } from './kind.ts'

/** One step of the labelling process; the file name is its permanent id and anchor. */
export const step = z.strictObject({
  title: text.max(90).meta({ description: 'Nom de l’étape' }),
  order: z.int().min(1).max(99).meta({ description: 'Rang de l’étape' }),
  actors: z.array(text).min(1).meta({ description: 'Qui agit, un acteur par ligne' }),
  result: text.meta({ description: 'Ce qui sort de l’étape' }),
  duration: z
    .strictObject({
      value: text
        .nullable()
        .meta({ description: 'Durée connue ; null si aucune source ne la donne' }),
      sources: sources.optional(),
    })
    .meta({ description: 'Durée de l’étape' }),
  outcomes: z
    .array(
      z.strictObject({
        text: text.meta({ description: 'Une issue possible de l’étape' }),
        leadsTo: identifier.optional().meta({ description: 'Étape à laquelle l’issue mène' }),
        proof,
        sources,
      }),
    )
    .default([])
    .meta({ description: 'Issues possibles, quand l’étape en a plusieurs' }),
  proof,
  sources,
})

export const steps = {
  path: 'content/steps',
  extension: '.mdx',
  schema: step,
  name: { one: 'étape', many: 'étapes', feminine: true },
  holds: 'Une étape de la procédure',
  address: (id: string) => `/processus/#${id}`,
  references: { ...quotesSources, leadsTo: 'steps' },
  isSearched: true,
} as const satisfies FolderKind

export type Step = z.output<typeof step>
