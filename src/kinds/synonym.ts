import { z } from 'astro/zod'
import { identifier, text, texts } from './common.ts'
import type { Kind } from './kind.ts'

/** Words that readers use for those of the site, `content/synonyms.yaml`. Only the search reads it. */
export const synonym = z
  .strictObject({
    id: identifier.meta({ description: 'Identifiant permanent', examples: ['argent'] }),
    words: z.array(text).min(1).describe('Mots que tapent les lecteurs'),
    leadsTo: texts.meta({
      description:
        'Mots du site qu’ils doivent trouver ; sans cette liste, les mots de words se valent',
      examples: [['contrepartie financière']],
    }),
  })
  .refine(({ words, leadsTo }) => words.length > 1 || leadsTo.length > 0, {
    path: ['words'],
    error: 'Il faut au moins deux mots dans words, ou un mot dans leadsTo.',
  })

export const synonyms = {
  path: 'content/synonyms.yaml',
  schema: synonym,
  name: { one: 'synonyme', many: 'synonymes' },
  address: () => '/recherche/',
} as const satisfies Kind
