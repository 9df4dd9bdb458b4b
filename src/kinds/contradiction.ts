import { z } from 'astro/zod'
import { identifier, sources, text } from './common.ts'
import type { Kind } from './kind.ts'

/** A point on which the sources disagree: shown, not settled silently. */
export const contradiction = z.strictObject({
  id: identifier.describe('Identifiant permanent'),
  title: text.describe('Le point en désaccord'),
  versions: z
    .array(z.strictObject({ text: text.describe('Ce que disent ces sources'), sources }))
    .min(2)
    .describe('Ce que dit chaque source'),
  reading: text.describe('Ce que ce site retient, et pourquoi'),
})

export const contradictions = {
  path: 'content/contradictions.yaml',
  schema: contradiction,
  name: { one: 'désaccord', many: 'désaccords' },
  address: (id: string) => `/sources/desaccords/#${id}`,
  dataset: {
    id: 'desaccords',
    title: 'Les désaccords entre sources',
    description:
      'Chaque point sur lequel les sources se contredisent : ce que dit chacune, ce que ce site retient et pourquoi.',
    version: '1.0',
    csv: { id: 'identifiant', title: 'point', versions: 'versions', reading: 'retenu' },
  },
} as const satisfies Kind
