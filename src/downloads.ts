import { label } from './content.ts'
import type { DocumentFile, Format } from './forms/files.ts'
import { library } from './forms/library.ts'
import { absoluteUrl } from './url.ts'

/** All the files to download, as this build made them. */
export const downloads = (): Promise<DocumentFile[]> => library(label, absoluteUrl('/'))

/**
 * One file of a document.
 * @throws when the document is not offered in this format
 */
export async function fileOf(document: string, format: Format): Promise<DocumentFile> {
  const files = await downloads()
  const file = files.find((entry) => entry.document === document && entry.format === format)
  if (!file) {
    throw new Error(
      `content/documents.yaml : « ${document} » n’a pas de format ${format}. Ajoutez-le à formats, ou changez le lien.`,
    )
  }
  return file
}
