import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { addresses, markdownPath } from '../label/addresses.ts'
import { isKit } from '../label/documents.ts'
import type { Label } from '../label/label.ts'
import { everyPage } from '../label/pages.ts'
import { cardPicture, cardsOf } from './cards.ts'
import { checksums, filesOf, type Format, type MadeFile } from './files.ts'
import { printed, type Printed } from './document.ts'
import { addFields } from './form-fields.ts'
import { buildKit } from './kit.ts'
import { docx } from './office/docx.ts'
import { odt } from './office/odt.ts'
import { officeForm } from './office/text.ts'
import { fillPlaces } from './places.ts'
import { readPage, type ReadPage } from './reading.ts'
import { markdownTwin } from './twin.ts'
import { givePicture, setPdf } from './typst.ts'

/**
 * Makes what is made from the built pages: documents, Markdown twins, the pictures that networks
 * show beside a link; then says in the pages what the files weigh.
 * @param folder where the pages are
 * @param site public address of the site with its base path and a final slash
 * @returns how many of each
 */
export async function publishForms(folder: string, label: Label, site: string) {
  const parsed = new Map<string, ReturnType<typeof fromHtml>>()
  const pageAt = (path: string) => {
    const page =
      parsed.get(path) ?? fromHtml(readFileSync(join(folder, path, 'index.html'), 'utf8'))
    parsed.set(path, page)
    return page
  }
  const within = (pattern: string) => globSync(pattern, { cwd: folder })
  const full = (path: string) => join(folder, path)
  const write = (path: string, content: Uint8Array | string) => {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), content)
  }

  for (const path of within('{images/**/*.*,donnees/*.svg}'))
    await givePicture(path, readFileSync(full(path)))
  const files = await makeFiles(label, site, (path, selector) =>
    readPage(pageAt(path), site + path.slice(1), selector),
  )
  for (const { name, bytes } of files) write(addresses.download(name), bytes)
  const sums = checksums(Object.fromEntries(files.map(({ name, bytes }) => [name, bytes])))
  write(addresses.download('SHA256SUMS'), sums)
  rmSync(join(folder, addresses.kit), { recursive: true, force: true })

  const twins = everyPage(label).filter(({ href }) => markdownPath(href))
  for (const { href } of twins) {
    write(markdownPath(href)!, markdownTwin(pageAt(href), site + href.slice(1), label, site))
  }

  const cards = cardsOf(label)
  for (const { address, card } of cards) write(address, await cardPicture(card))

  const data = within('donnees/*.{json,csv,geojson}').map(full)
  fillPlaces(data, files)
  const weighed = data.map((path) => ({ name: basename(path), bytes: readFileSync(path) }))
  fillPlaces(within('**/*.{html,md}').map(full), [...files, ...weighed])
  return { files: files.length, twins: twins.length, cards: cards.length }
}

/**
 * Makes every file of `content/documents.yaml`, the archives last: they hold the others.
 * @param site public address of the site with its base path and a final slash
 */
export async function makeFiles(label: Label, site: string, read: ReadPage): Promise<MadeFile[]> {
  const made: MadeFile[] = []
  const documents = label.documents.toSorted(
    (a, b) => Number(isKit(a)) - Number(isKit(b)) || a.id.localeCompare(b.id),
  )
  for (const entry of documents) {
    const text = printed(entry, label, site, read)
    for (const file of filesOf({ documents: [entry], site: label.site })) {
      const own = isKit(entry)
        ? { bytes: buildKit(entry, made, label, read) }
        : await contentOf(file.format, text)
      made.push({ ...file, ...own })
    }
  }
  return made
}

async function contentOf(format: Format, text: Printed) {
  if (format === 'pdf') {
    const places = text.sections.flatMap(({ fields }) => fields.flatMap((field) => field.places))
    return setPdf(text, (pdf) => addFields(pdf, places))
  }
  return { bytes: officeForm(text, format === 'odt' ? odt : docx) }
}
