import { fromHtml } from 'hast-util-from-html'
import { makeFiles } from '#src/forms/publish.ts'
import { sha256, type MadeFile } from '#src/forms/files.ts'
import { readPage } from '#src/forms/reading.ts'
import { buildLabel, type Label } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'

/** The label as the site has it. */
export const label = buildLabel(readContent())

/** Where the tests publish the site. */
export const site = 'https://exemple.fr/label/'

/** Pages in the place of the built ones: the requirements where they stand, the words of the kit, the parts of a sheet. */
function pageAt(path: string, of: Label): string {
  const requirements = of.criteria.map(({ id, number, title, parent }) => {
    const text = `<h3 id="${id}">E${number} ${title}</h3><p>Ce qui est demandé <sup><a href="#S001">1</a></sup>.</p>`
    return `${parent ? '' : '</div><div>'}<section class="row">${text}</section>`
  })
  const kit = of.kit.map(({ id, body }) => `<article id="${id}">${body}</article>`)
  const parts = of.documents
    .flatMap((entry) => [...entry.parts, ...entry.annexes])
    .filter((part) => part.startsWith(`${path}#`))
    .map((part) => `<h2 id="${part.split('#')[1]}">Une partie</h2><p>Son texte.</p>`)
  const home = `<p class="brief">En bref.</p><div class="fifteen"><figcaption><p>Une figure.</p></figcaption></div>`
  const held = path === '/documents/kit/' ? kit : path === '/' ? [home] : requirements
  return `<main><h1>${path}</h1><p>Une page.</p><h2 id="les-exigences">Les exigences</h2><div>${held.join('')}</div>${parts.join('')}</main>`
}

/** Makes every file to download. */
export const make = (of: Label) =>
  makeFiles(of, site, (path, selector) =>
    readPage(fromHtml(pageAt(path, of)), site + path.slice(1), selector),
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
