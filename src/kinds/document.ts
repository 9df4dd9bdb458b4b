import { z } from 'astro/zod'
import { day, identifier, identifiers, text, texts, version } from './common.ts'
import type { Kind } from './kind.ts'

/** A document to download, `content/documents.yaml`. */
export const documentEntry = z
  .strictObject({
    id: identifier.describe('Identifiant et nom de fichier, sans extension'),
    title: text.max(90).describe('Titre imprimé en couverture'),
    subject: text.max(200).describe('À quoi sert le document, en une phrase'),
    page: identifier.optional().describe('Page du site qui porte le même contenu (version HTML)'),
    followedBy: identifiers.describe(
      'Autres pages imprimées à la suite, dans cet ordre, chacune sous son titre',
    ),
    parts: texts.describe(
      'Pour un document d’une feuille : les parties de pages imprimées, par leur adresse (`/processus/#visite`)',
    ),
    annexes: texts.describe(
      'Parties de ces pages rejetées à la fin, sous les lettres A, B…, par leur adresse ; les sources sont alors la dernière',
    ),
    formats: z
      .array(z.enum(['pdf', 'odt', 'docx', 'zip']))
      .min(1)
      .describe('Formats proposés, le principal en premier'),
    version: version.meta({
      description: 'Version du document, entre guillemets',
      examples: ["'1.0'"],
    }),
    published: day.describe('Date de publication de cette version'),
    effective: day.describe('Date à laquelle le contenu est arrêté'),
  })
  .refine(({ published, effective }) => published >= effective, {
    path: ['published'],
    error: 'Un document ne se publie pas avant la date « effective » : corrigez l’une des deux.',
  })

export const documents = {
  path: 'content/documents.yaml',
  schema: documentEntry,
  name: { one: 'document', many: 'documents' },
  address: (id: string) => `/documents/#${id}`,
  dated: 'published',
  references: { page: 'pages', followedBy: 'pages' },
  dataset: {
    id: 'documents',
    title: 'Les documents à télécharger',
    description:
      'Chaque document : versions, dates, formats, poids, pages et empreintes des fichiers.',
    version: '1.1',
  },
} as const satisfies Kind

export type DocumentEntry = z.output<typeof documentEntry>
