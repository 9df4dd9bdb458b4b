import { z } from 'astro/zod'
import { addresses } from '../../label/addresses.ts'
import { numberPlaceOf, placeOf } from '../../forms/places.ts'
import { documentEntry } from '../../kinds/document.ts'
import { day } from '../../kinds/common.ts'
import { citations } from '../citables.ts'
import type { MadePublication } from '../publication.ts'
import { recordShape } from './record.ts'

const { shape } = documentEntry

/** A document to download as published. */
export const documentRecord = z.strictObject({
  ...recordShape,
  title: shape.title,
  subject: shape.subject,
  page: z.url().optional().meta({ description: 'Page du site qui porte le même contenu' }),
  version: shape.version.meta({ description: 'Version du document' }),
  published: shape.published,
  effective: shape.effective,
  files: z
    .array(
      z.strictObject({
        address: z.url().meta({ description: 'Adresse permanente de la dernière version' }),
        format: z.enum(['pdf', 'odt', 'docx', 'zip']),
        mediaType: z.string().meta({ description: 'Type de média' }),
        bytes: z.int().min(1).meta({ description: 'Poids en octets' }),
        pages: z.int().min(1).optional().meta({ description: 'Nombre de pages, pour le PDF' }),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .meta({ description: 'Empreinte SHA-256 du fichier' }),
      }),
    )
    .min(1)
    .meta({ description: 'Fichiers, le principal en premier' }),
  history: z
    .array(z.strictObject({ date: day, version: shape.version }))
    .meta({ description: 'Versions annoncées au journal, la dernière en premier' }),
})

/** The documents, each with its files and its versions. */
export function documentRecords(publication: MadePublication): z.output<typeof documentRecord>[] {
  const { label, address, files } = publication
  const citationOf = citations(publication)
  return label.documents.map(({ id, title, subject, page, version, published, effective }) => ({
    id,
    address: address(addresses.document(id)),
    citation: citationOf(addresses.document(id)),
    title,
    subject,
    ...(page && { page: address(addresses.page(page)) }),
    version,
    published,
    effective,
    files: files
      .filter(({ document }) => document === id)
      .map((file) => ({
        address: address(addresses.download(file.name)),
        format: file.format,
        mediaType: file.mediaType,
        bytes: numberPlaceOf('bytes', file),
        ...(file.format === 'pdf' && { pages: numberPlaceOf('pages', file) }),
        sha256: placeOf('sha256', file),
      })),
    history: label.journal.flatMap(({ date, documents }) =>
      documents
        .filter((listed) => listed.id === id)
        .map((listed) => ({ date, version: listed.version })),
    ),
  }))
}
