import { z } from 'astro/zod'
import { day, text } from './common.ts'
import type { FolderKind } from './kind.ts'

/**
 * A text of the application kit. `content/kit/lisez-moi.mdx` is its note to read first; any other
 * file is a model to adapt, packed as ODT under its own name.
 */
export const kitText = z.strictObject({
  title: text.max(90).describe('Titre du fichier'),
  subject: text.max(200).describe('À quoi sert le fichier, en une phrase'),
  updated: day.describe('Date de la dernière modification de fond'),
})

export const kit = {
  path: 'content/kit',
  extension: '.mdx',
  schema: kitText,
  name: { one: 'texte du kit', many: 'textes du kit' },
  address: () => '/candidater/',
  dated: 'updated',
} as const satisfies FolderKind
