import { z } from 'astro/zod'
import { identifier, proof, sources, text } from './common.ts'
import type { FolderKind } from './kind.ts'

/** One requirement of the cahier des charges; the file name is its permanent id and anchor. */
export const criterion = z.strictObject({
  title: text.max(110).describe('L’exigence en une ligne'),
  parent: identifier.optional().describe('Identifiant de l’exigence qui contient celle-ci'),
  order: z.int().min(1).max(99).describe('Rang parmi les exigences de même niveau'),
  toShow: z.array(text).min(1).describe('Ce que le dossier doit montrer, un élément par ligne'),
  example: z
    .strictObject({ text: text.describe('Ce qu’un candidat a montré, en une phrase'), sources })
    .optional()
    .describe('Exemple tiré d’une candidature'),
  unknown: text.describe('Ce qu’on ignore de cette exigence, en une ligne'),
  quote: text
    .optional()
    .describe(
      'Citation exacte et courte du document de départ, comparée mot à mot à celle de janvier 2014 ; de même étendue qu’elle',
    ),
  proof,
  sources,
  january2014: z
    .strictObject({
      text: text.describe('Ce que disait la version de janvier 2014, ou ce qu’on en sait'),
      quote: text.optional().describe('Citation exacte et courte de cette version'),
      difference: text.describe('Ce qui change entre les deux versions, en une phrase'),
      proof,
      sources,
    })
    .describe('Comparaison avec le cahier des charges de janvier 2014'),
})

export const criteria = {
  path: 'content/criteria',
  extension: '.mdx',
  schema: criterion,
  name: { one: 'exigence', many: 'exigences', feminine: true },
  address: (id: string) => `/cahier-des-charges/#${id}`,
  references: { parent: 'criteria' },
  dataset: {
    id: 'criteres',
    title: 'Les exigences du cahier des charges',
    description:
      'Chaque exigence : texte, ce que le dossier doit montrer, exemple, ce qu’on ignore, champs du formulaire, preuve, version de janvier 2014 et sources.',
    version: '1.1',
  },
} as const satisfies FolderKind

export type Criterion = z.output<typeof criterion>
