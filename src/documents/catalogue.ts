import { addresses } from '../domain/addresses.ts'
import type { Label } from '../domain/label.ts'
import { frenchTypography } from '../french/typography.ts'
import type { DocumentFile } from './files.ts'

/**
 * The list of the documents for machines, `/donnees/documents.json`.
 * @param address gives the full public address of an address on the site
 */
export function documentCatalogue(
  label: Label,
  files: readonly DocumentFile[],
  address: (path: string) => string,
): object {
  return {
    title: `Documents à télécharger – ${label.site.name}`,
    language: 'fr',
    referenceDate: label.site.referenceDate,
    documents: label.documents.map(
      ({ id, title, subject, page, version, published, effective }) => ({
        id,
        title: frenchTypography(title),
        subject: frenchTypography(subject),
        version,
        published,
        effective,
        ...(page ? { page: address(addresses.page(page)) } : {}),
        files: files
          .filter(({ document }) => document === id)
          .map(({ name, format, mediaType, bytes, pages, sha256 }) => ({
            url: address(addresses.download(name)),
            format,
            mediaType,
            bytes: bytes.length,
            ...(pages ? { pages } : {}),
            sha256,
          })),
        history: label.journal.flatMap(({ date, documents }) =>
          documents
            .filter((listed) => listed.id === id)
            .map((listed) => ({ date, version: listed.version })),
        ),
      }),
    ),
  }
}
