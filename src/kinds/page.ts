import { z } from 'astro/zod'
import { addressed } from './common.ts'
import type { FolderKind } from './kind.ts'

/** The pages whose address is not their name. */
const placed: Readonly<Record<string, string>> = {
  accueil: '/',
  desaccords: '/sources/desaccords/',
  grille: '/accessibilite/grille/',
  versions: '/cahier-des-charges/versions/',
}

/** A page: `content/pages/processus.mdx` is published at `/processus/`. Its tags show the data. */
export const page = z.strictObject({
  ...addressed,
  document: z
    .string()
    .optional()
    .describe('Identifiant du document à télécharger en tête de page (content/documents.yaml)'),
  wide: z
    .boolean()
    .default(false)
    .describe('true si la page a besoin de toute la largeur : le sommaire passe au-dessus'),
  reconstruction: z
    .boolean()
    .default(false)
    .describe('true si la page reconstitue un document officiel dont seule une partie est connue'),
})

export const pages = {
  path: 'content/pages',
  extension: '.mdx',
  schema: page,
  name: { one: 'page', many: 'pages', feminine: true },
  address: (id: string) => placed[id] ?? `/${id}/`,
  dated: 'updated',
  references: { document: 'documents' },
} as const satisfies FolderKind

export type Page = z.output<typeof page>
