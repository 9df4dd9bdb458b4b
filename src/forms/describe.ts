import { fileWeight, plural } from '../french/numbers.ts'
import type { DocumentFile } from './files.ts'

/**
 * Format, pages and weight of a file, as a reader wants to know them before downloading.
 * @example describeFile(file) // 'PDF, 9 pages, 118 Ko'
 */
export function describeFile({ format, pages, bytes, fillable }: DocumentFile): string {
  const name = format.toUpperCase()
  const kind = fillable ? `${name} ${format === 'pdf' ? 'à remplir' : 'à modifier'}` : name
  return [kind, ...(pages ? [plural(pages, 'page')] : []), fileWeight(bytes.length)].join(', ')
}
