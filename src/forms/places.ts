import { readFileSync, writeFileSync } from 'node:fs'
import { fileWeight, plural } from '../french/numbers.ts'
import { sha256, type DocumentFile, type MadeFile } from './files.ts'

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
