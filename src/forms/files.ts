import { createHash } from 'node:crypto'
import type { DocumentEntry } from '../kinds/document.ts'
import { slug } from '../french/words.ts'

export type Format = DocumentEntry['formats'][number]

/** What a renderer makes. */
export interface Made {
  bytes: Uint8Array
  pages?: number | undefined
}

/** A file to download. */
export interface DocumentFile {
  /** Last part of its address, such as `cahier-des-charges.pdf`. */
  name: string
  /** Name given to the copy that the reader keeps: origin, content and version. */
  savedAs: string
  document: string
  format: Format
  mediaType: string
  bytes: Uint8Array
  /** Number of pages, for PDF. */
  pages: number | undefined
  /** Whether it is a form to fill. */
  fillable: boolean
  sha256: string
}

const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
}

/** Describes the bytes of a document in one format. */
export function documentFile(
  { id, version }: Pick<DocumentEntry, 'version'> & { id: string },
  origin: string,
  format: Format,
  { bytes, pages }: Made,
  fillable: boolean,
): DocumentFile {
  return {
    name: `${id}.${format}`,
    savedAs: savedName(origin, id, version, format),
    document: id,
    format,
    mediaType: mediaTypes[format],
    bytes,
    pages,
    fillable,
    sha256: sha256(bytes),
  }
}

/** @example savedName('Métropole French Tech', 'processus', '1.0', 'pdf') // 'metropole-french-tech-processus-v1.0.pdf' */
export function savedName(origin: string, id: string, version: string, extension: string): string {
  return `${slug(origin)}-${id}-v${version}.${extension}`
}

/** Checksum in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

/** The checksums of files, as `sha256sum --check` reads them. */
export function checksums(files: readonly { name: string; sha256: string }[]): string {
  return files
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map(({ name, sha256: sum }) => `${sum}  ${name}\n`)
    .join('')
}
