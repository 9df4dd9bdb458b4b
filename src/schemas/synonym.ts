import { z } from 'astro/zod'
import { identifier, text } from './common.ts'

/** Words that readers use for those of the site, `content/synonyms.yaml`. Only the search reads it. */
export const synonym = z
  .strictObject({
    id: identifier.meta({ description: 'Identifiant permanent', examples: ['argent'] }),
    words: z
      .array(text)
      .min(1)
      .meta({ description: 'Mots qui se valent : chercher l’un trouve aussi les autres' }),
    leadsTo: z
      .array(text)
      .default([])
      .meta({
        description: 'Mots du site vers lesquels ceux-ci mènent, sans retour',
        examples: [['contrepartie financière']],
      }),
  })
  .refine(({ words, leadsTo }) => words.length + leadsTo.length > 1, {
    path: ['words'],
    error: 'Il faut au moins deux mots : un second dans words, ou un dans leadsTo.',
  })

export type Synonym = z.output<typeof synonym>
