import { label } from './content.ts'
import { filesOf, type DocumentFile, type Format } from './forms/files.ts'

/** All the files to download, which are made once the pages are. */
export const downloads: readonly DocumentFile[] = filesOf(label)

/**
 * One file of a document.
 * @throws when the document is not offered in this format
 */
export function fileOf(document: string, format: Format): DocumentFile {
  const file = downloads.find((entry) => entry.document === document && entry.format === format)
  if (!file) {
    throw new Error(
      `content/documents.yaml : « ${document} » n’a pas de format ${format}. Ajoutez-le à formats, ou changez le lien.`,
    )
  }
  return file
}
