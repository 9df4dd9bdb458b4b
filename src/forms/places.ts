import { readFileSync, writeFileSync } from 'node:fs'
import { fileWeight, plural } from '../french/numbers.ts'
import { sha256, type DocumentFile, type MadeFile } from './files.ts'

/**
 * What a page says of a file that is made after it, from the pages themselves. The page is built
 * with a place for these words, such as `⟦weight processus.pdf⟧`, and `fillPlaces` writes them in.
 */
const said = {
  /** Format, pages and weight, such as « PDF, 9 pages, 118 Ko ». */
  weight: describe,
  bytes: ({ bytes }: MadeFile) => String(bytes.length),
  pages: ({ pages }: MadeFile) => String(pages),
  sha256: ({ bytes }: MadeFile) => sha256(bytes),
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
 * @throws in French when a place names a file that was not made
 */
export function fillPlaces(paths: readonly string[], files: readonly MadeFile[]): void {
  const made = new Map(files.map((file) => [file.name, file]))
  for (const path of paths) {
    const text = readFileSync(path, 'utf8')
    if (!text.includes('⟦')) continue
    const filled = text.replace(places, (place, number, numbered, what, name) => {
      const file = made.get(number ? numbered : name)
      const words = said[(number ?? what) as keyof typeof said]
      if (!file || !words)
        throw new Error(`${path} : la place ${place} reste vide, ce fichier n’est pas fait.`)
      return words(file)
    })
    writeFileSync(path, filled)
  }
}

/** @example describe(file) // 'PDF à remplir, 9 pages, 118 Ko' */
export function describe({ format, pages, bytes, fillable }: MadeFile): string {
  const name = format.toUpperCase()
  const kind = fillable ? `${name} ${format === 'pdf' ? 'à remplir' : 'à modifier'}` : name
  return [kind, ...(pages ? [plural(pages, 'page')] : []), fileWeight(bytes.length)].join(', ')
}
