import { makeFiles } from '#src/forms/build.ts'
import { sha256, type MadeFile } from '#src/forms/files.ts'
import { parsePage, readPage } from '#src/forms/reading.ts'
import { buildLabel, type Label } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'

/** The label as the site has it. */
export const label = buildLabel(readContent())

/** Where the tests publish the site. */
export const site = 'https://exemple.fr/label/'

/** A page in the place of the built one: its address, and the requirements where they stand. */
const pageAt = (path: string) =>
  `<main><h1>${path}</h1><p>Une page.</p><div class="criteria">${label.criteria
    .map(
      ({ id, number, title }) =>
        `<section class="criterion"><h3 id="${id}">${number} ${title}</h3><p>Ce qui est demandé.</p></section>`,
    )
    .join('')}</div></main>`

/** Makes every file to download. */
export const make = (of: Label) =>
  makeFiles(of, site, (path, selector) =>
    readPage(parsePage(pageAt(path)), site + path.slice(1), selector),
  )

/** Every file to download, made once a test file. */
export const files: readonly (MadeFile & { sha256: string })[] = (await make(label)).map(
  (file) => ({
    ...file,
    sha256: sha256(file.bytes),
  }),
)

/** The bytes of a file, by the last part of its address. */
export function bytesOf(name: string): Uint8Array {
  const file = files.find((candidate) => candidate.name === name)
  if (!file) throw new Error(`${name} n’est pas publié.`)
  return file.bytes
}
