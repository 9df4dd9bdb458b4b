import { label } from './content.ts'
import type { Publication } from './data/publication.ts'
import { filesOf, type DocumentFile, type Format } from './forms/files.ts'
import { absoluteUrl } from './url.ts'

/** The site being built, for the exports. */
export const publication: Publication = { label, address: absoluteUrl, files: filesOf(label) }

/**
 * One file of a document.
 * @throws when the document is not offered in this format
 */
export function fileOf(document: string, format: Format): DocumentFile {
  const file = publication.files.find((one) => one.document === document && one.format === format)
  if (file) return file
  throw new Error(
    `content/documents.yaml : « ${document} » n’a pas de format ${format}. Ajoutez-le à formats, ou changez le lien.`,
  )
}
