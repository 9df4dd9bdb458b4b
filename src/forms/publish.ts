import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { addresses, markdownPath } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { everyPage } from '../label/pages.ts'
import { makeFiles } from './build.ts'
import { cardPicture, cardsOf } from './cards.ts'
import { checksums, sha256, type MadeFile } from './files.ts'
import { fillPlaces } from './places.ts'
import { parsePage, readPage } from './reading.ts'
import { markdownTwin } from './twin.ts'

/** A site whose pages are built, and whose documents are to be made from them. */
export interface BuiltSite {
  /** Where the pages are. */
  folder: string
  label: Label
  /** Public address of the site with its base path and a final slash. */
  site: string
}

/** Draws the picture of each page that networks show beside a link to it. */
export async function publishCards({ folder, label }: BuiltSite): Promise<number> {
  const cards = cardsOf(label)
  for (const { path, card } of cards) {
    const file = join(folder, 'apercus', `${path}.png`)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, await cardPicture(card))
  }
  return cards.length
}

/** Writes the Markdown twin of each built page that has one. */
export function publishTwins({ folder, label, site }: BuiltSite): number {
  const pages = everyPage(label).filter(({ href }) => markdownPath(href))
  for (const { href } of pages) {
    const page = parsePage(readFileSync(join(folder, href, 'index.html'), 'utf8'))
    const text = markdownTwin(page, site + href.slice(1), label, site)
    writeFileSync(join(folder, markdownPath(href)!), text)
  }
  return pages.length
}

/** Makes the documents from the built pages, and says in the pages what they weigh. */
export async function publishDocuments({ folder, label, site }: BuiltSite): Promise<MadeFile[]> {
  const read = (path: string, selector?: string) => {
    const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
    return readPage(parsePage(html), site + path.slice(1), selector)
  }
  const files = await makeFiles(label, site, read)
  rmSync(join(folder, addresses.kit), { recursive: true, force: true })
  const write = (name: string, content: Uint8Array | string) => {
    writeFileSync(join(folder, addresses.download(name)), content)
  }
  mkdirSync(join(folder, addresses.download('')), { recursive: true })
  for (const { name, bytes } of files) write(name, bytes)
  write('SHA256SUMS', checksums(files.map(({ name, bytes }) => ({ name, sha256: sha256(bytes) }))))
  const within = (pattern: string) => globSync(pattern, { cwd: folder })
  const full = (path: string) => join(folder, path)
  const data = within('donnees/*.{json,csv,geojson}')
  fillPlaces(data.map(full), files)
  const weighed = data.map((path) => ({ name: basename(path), bytes: readFileSync(full(path)) }))
  fillPlaces(within('**/*.html').map(full), [...files, ...weighed])
  return files
}
