import { z } from 'astro/zod'
import { identifier, sources, text, texts } from './common.ts'
import type { Kind } from './kind.ts'

/** A term of the glossary, `content/glossary.yaml`. */
export const term = z.strictObject({
  id: identifier.describe('Identifiant permanent et ancre'),
  term: text.max(60).describe('Le terme'),
  forms: texts
    .refine((forms) => forms.every((form) => /\p{Lu}|.{4}/u.test(form)), {
      error:
        'Une forme de trois lettres ou moins est un mot courant, qui deviendrait un lien partout : retirez-la.',
    })
    .describe('Autres formes à relier dans les textes (pluriel, sigle développé…)'),
  definition: text.describe('Définition courte'),
  sources,
})

export const glossary = {
  path: 'content/glossary.yaml',
  schema: term,
  name: { one: 'terme', many: 'termes' },
  address: (id: string) => `/glossaire/#${id}`,
  dataset: {
    id: 'glossaire',
    title: 'Le glossaire',
    description: 'Les termes du label, leurs autres formes, leur définition et ses sources.',
    version: '1.1',
    csv: {
      id: 'identifiant',
      term: 'terme',
      forms: 'formes',
      definition: 'definition',
      sources: 'sources',
    },
  },
} as const satisfies Kind
