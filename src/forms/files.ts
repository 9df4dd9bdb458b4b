import { createHash } from 'node:crypto'
import { zipSync, type Zippable } from 'fflate'
import type { DocumentEntry } from '../kinds/document.ts'
import { frenchTypography } from '../french/typography.ts'
import { isForm, isKit, kitNote } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { slug } from '../french/words.ts'

export type Format = DocumentEntry['formats'][number]

/** A file to download. */
export type DocumentFile = ReturnType<typeof filesOf>[number]

/** A file once it is made. */
export interface MadeFile extends DocumentFile {
  bytes: Uint8Array
  /** Number of pages, for PDF. */
  pages?: number
}

const mediaTypes: Record<Format, string> = {
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  zip: 'application/zip',
}

/** Every file that `content/documents.yaml` offers, by document, in the order of its formats. */
export function filesOf({ documents, site }: Pick<Label, 'documents' | 'site'>) {
  return documents.flatMap((entry) =>
    entry.formats.map((format) => ({
      /** Last part of its address, such as `cahier-des-charges.pdf`. */
      name: `${entry.id}.${format}`,
      /** Name given to the copy that the reader keeps: origin, content and version. */
      savedAs: savedName(site.name, entry.id, entry.version, format),
      document: entry.id,
      format,
      mediaType: mediaTypes[format],
      fillable: isForm(entry),
    })),
  )
}

/** What an archive holds, in its order: the documents, the empty table of figures, the models. */
export function packedIn(kit: DocumentEntry, { documents, site, kit: texts }: Label) {
  /** What is in the kit only has the version of the kit. */
  const held = (
    { id, title, subject, version = kit.version }: typeof figures & { version?: string },
    formats: readonly (Format | 'ods')[],
  ) =>
    formats.map((format) => ({
      ...{ id, title, format, about: frenchTypography(subject) },
      file: savedName(site.name, id, version, format),
    }))
  return [
    ...documents
      .filter((entry) => !isKit(entry))
      .toSorted((a, b) => a.id.localeCompare(b.id))
      .flatMap((entry) => held(entry, entry.formats)),
    ...held(figures, ['ods']),
    ...texts.filter(({ id }) => id !== kitNote).flatMap((text) => held(text, ['odt', 'docx'])),
  ]
}

const figures = {
  id: 'indicateurs',
  title: 'Indicateurs',
  subject: 'Tableau vide des chiffres que le dossier demande.',
}

/** @example savedName('Métropole French Tech', 'processus', '1.0', 'pdf') // 'metropole-french-tech-processus-v1.0.pdf' */
export function savedName(origin: string, id: string, version: string, extension: string): string {
  return `${slug(origin)}-${id}-v${version}.${extension}`
}

/** Checksum in hexadecimal. */
export function sha256(bytes: Uint8Array | string): string {
  return createHash('sha256').update(bytes).digest('hex')
}

type Contents = Readonly<Record<string, Uint8Array | string>>

/** The checksums of files by their names, as `sha256sum --check` reads them. */
export function checksums(files: Contents): string {
  const names = Object.keys(files).toSorted()
  return names.map((name) => `${sha256(files[name]!)}  ${name}\n`).join('')
}

/**
 * Packs files into an archive whose bytes depend on nothing else: one date, one order.
 * @param files content by path, in the order of the archive
 * @param date day written on every file, `2026-11-22`
 * @param stored paths that are not compressed
 */
export function archive(files: Contents, date: string, stored: readonly string[] = []): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // Archives keep the local time as written: noon of that day, whatever the time zone.
  const mtime = new Date(year, month - 1, day, 12)
  const entries = Object.entries(files).map(([path, content]) => {
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content
    return [path, [bytes, { mtime, level: stored.includes(path) ? 0 : 9 }]]
  })
  return zipSync(Object.fromEntries(entries) as Zippable)
}
