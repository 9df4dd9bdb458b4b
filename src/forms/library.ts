import type { Label } from '../label/label.ts'
import { buildDocuments } from './build.ts'
import { folderCache } from './cache.ts'
import type { DocumentFile } from './files.ts'

let latest: { label: Label; site: string; files: Promise<DocumentFile[]> } | undefined

/**
 * The files to download, made once a build and shared by pages, endpoints and download blocks.
 * @param site public address of the site with its base path and a final slash
 */
export function library(label: Label, site: string): Promise<DocumentFile[]> {
  if (latest?.label !== label || latest.site !== site) {
    latest = { label, site, files: buildDocuments(label, site, folderCache('.astro/documents')) }
  }
  return latest.files
}
