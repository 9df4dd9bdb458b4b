import type { DocumentFile } from '../forms/files.ts'
import type { Label } from '../label/label.ts'

/** What every export is made from. */
export interface Publication {
  label: Label
  /** The full public address of an address on the site, such as `/faq/`. */
  address: (path: string) => string
  /** The files to download: their weights are known once the pages are made. */
  files: readonly DocumentFile[]
}
