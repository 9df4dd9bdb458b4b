import type { DocumentFile, Format } from '../../documents/files.ts'
import { fileWeight, plural } from '../../french/numbers.ts'

/** The formats as readers know them. */
export const formatWords: Record<Format, string> = {
  pdf: 'PDF',
  odt: 'ODT, pour LibreOffice',
  docx: 'DOCX, pour Word',
  zip: 'archive ZIP',
}

/** The length and weight of a file: « 9 pages, 118 Ko ». */
export function sizeWords({ pages, bytes }: Pick<DocumentFile, 'pages' | 'bytes'>): string {
  const weight = fileWeight(bytes.length)
  return pages === undefined ? weight : `${plural(pages, 'page')}, ${weight}`
}
