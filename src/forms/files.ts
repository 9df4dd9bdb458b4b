import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { zipSync, type Zippable } from 'fflate'
import type { DocumentEntry } from '../kinds/document.ts'
import { isForm } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { fileWeight, plural } from '../french/numbers.ts'
import { slug } from '../french/words.ts'

export type Format = DocumentEntry['formats'][number]

/** A file to download. */
export interface DocumentFile {
  /** Last part of its address, such as `cahier-des-charges.pdf`. */
  name: string
  /** Name given to the copy that the reader keeps: origin, content and version. */
  savedAs: string
  document: string
  format: Format
  mediaType: string
  /** Whether it is a form to fill. */
  fillable: boolean
}

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
export function filesOf({ documents, site }: Pick<Label, 'documents' | 'site'>): DocumentFile[] {
  return documents.flatMap((entry) =>
    entry.formats.map((format) => ({
      name: `${entry.id}.${format}`,
      savedAs: savedName(site.name, entry.id, entry.version, format),
      document: entry.id,
      format,
      mediaType: mediaTypes[format],
      fillable: isForm(entry),
    })),
  )
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

/** A file that pages speak of: a document, or open data. */
type Weighed = Pick<MadeFile, 'name' | 'bytes'> & Partial<MadeFile>

/**
 * What a page says of a file that is made after it, from the pages themselves. The page is built
 * with a place for these words, such as `⟦weight processus.pdf⟧`, and `fillPlaces` writes them in.
 */
const said = {
  /** Format, pages and weight of a document, such as « PDF, 9 pages, 118 Ko »; the weight of data. */
  weight: describe,
  bytes: ({ bytes }: Weighed) => String(bytes.length),
  pages: ({ pages }: Weighed) => String(pages),
  sha256: ({ bytes }: Weighed) => sha256(bytes),
}

const places = /"⟦(bytes|pages) ([\w.-]+)⟧"|⟦(\w+) ([\w.-]+)⟧/g

/** The place of what a page, or data, will say of a file. */
export const placeOf = (what: keyof typeof said, { name }: Pick<DocumentFile, 'name'>) =>
  `⟦${what} ${name}⟧`

/** The same where data has a number: the place is a text until it is filled. */
export const numberPlaceOf = (what: 'bytes' | 'pages', file: Pick<DocumentFile, 'name'>) =>
  placeOf(what, file) as unknown as number

/**
 * Writes what is said of the files into the pages and the data that kept a place for it.
 * @param paths the built pages and data
 * @throws in French when a place stays empty: it names a file that was not made
 */
export function fillPlaces(paths: readonly string[], files: readonly Weighed[]): void {
  const made = new Map(files.map((file) => [file.name, file]))
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    if (!text.includes('⟦')) continue
    const filled = text.replace(places, (place, number, numbered, what, name) => {
      const file = made.get(numbered ?? name)
      return file ? (said[(number ?? what) as keyof typeof said]?.(file) ?? place) : place
    })
    const empty = /⟦[^⟧]*⟧?/.exec(filled)
    if (empty)
      throw new Error(`${path} : la place ${empty[0]} reste vide, ce fichier n’est pas fait.`)
    writeFileSync(path, filled)
  }
}

/** @example describe(file) // 'PDF à remplir, 9 pages, 118 Ko' */
function describe({ format, pages, bytes, fillable }: Weighed): string {
  const weight = fileWeight(bytes.length)
  if (!format) return weight
  const name = format.toUpperCase()
  const kind = fillable ? `${name} ${format === 'pdf' ? 'à remplir' : 'à modifier'}` : name
  return [kind, ...(pages ? [plural(pages, 'page')] : []), weight].join(', ')
}
