import { z } from 'astro/zod'
import { addressed } from './common.ts'

/** A text page: `content/pages/processus.mdx` is published at `/processus/`. */
export const page = z.strictObject({
  ...addressed,
  document: z.string().optional().meta({
    description: 'Identifiant du document à télécharger en tête de page (content/documents.yaml)',
  }),
  wide: z.boolean().default(false).meta({
    description: 'true si la page a besoin de toute la largeur : le sommaire passe au-dessus',
  }),
  reconstruction: z.boolean().default(false).meta({
    description:
      'true si la page reconstitue un document officiel dont seule une partie est connue',
  }),
})

export type Page = z.output<typeof page>

/** The words of a page that the site assembles from data (home, list of ecosystems, glossary…). */
export const listing = z.strictObject(addressed)

export type Listing = z.output<typeof listing>
