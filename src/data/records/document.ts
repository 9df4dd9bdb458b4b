import { z } from 'astro/zod'
import { day } from '../../kinds/common.ts'
import { documentEntry } from '../../kinds/document.ts'
import { packedIn } from '../../forms/files.ts'
import { numberPlaceOf, placeOf } from '../../forms/places.ts'
import { addresses } from '../../label/addresses.ts'
import { isKit, versionsOf } from '../../label/documents.ts'
import { recordSet } from './record-set.ts'

const { title, subject, version, published, effective } = documentEntry.shape

const file = z.strictObject({
  address: z.url().describe('Adresse permanente de la dernière version'),
  format: z.enum(['pdf', 'odt', 'docx', 'zip']),
  mediaType: z.string().describe('Type de média'),
  bytes: z.int().min(1).describe('Poids en octets'),
  pages: z.int().min(1).optional().describe('Nombre de pages, pour le PDF'),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('Empreinte SHA-256 du fichier'),
})

/** The documents to download, each with its files and its versions. */
export const documents = recordSet({
  fields: {
    title,
    subject,
    page: z.url().optional().describe('Page du site qui porte le même contenu'),
    version: version.describe('Version du document'),
    published,
    effective,
    files: z.array(file).min(1).describe('Fichiers, le principal en premier'),
    contents: z
      .array(z.strictObject({ file: z.string(), about: z.string() }))
      .optional()
      .describe('Fichiers de l’archive, et à quoi sert chacun'),
    history: z
      .array(z.strictObject({ date: day, version }))
      .describe('Versions annoncées au journal, la dernière en premier'),
  },
  of: ({ label, address, files }) =>
    label.documents.map(({ page, ...document }) => ({
      ...document,
      ...(page && { page: address(addresses.page(page)) }),
      files: files
        .filter((file) => file.document === document.id)
        .map((file) => ({
          address: address(addresses.download(file.name)),
          format: file.format,
          mediaType: file.mediaType,
          bytes: numberPlaceOf('bytes', file),
          ...(file.format === 'pdf' && { pages: numberPlaceOf('pages', file) }),
          sha256: placeOf('sha256', file),
        })),
      ...(isKit(document) && {
        contents: packedIn(document, label).map(({ file, about }) => ({ file, about })),
      }),
      history: versionsOf(label, document).map(({ date, version }) => ({ date, version })),
    })),
  cite: ({ published, version }) => ({ updated: published, version }),
})
