import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readSettings } from '#src/settings.ts'
import { dist, files, pages, type BuiltPage } from './dist.ts'

const { url: origin, base } = readSettings()

/** The full public address of an address on the site, `/faq/`. */
export const published = (path: string): string => origin + base + path.slice(1)

/** The text of a built file, such as `journal.xml`. */
export const read = (file: string): string => readFileSync(join(dist, file), 'utf8')

/** The page of an address on the site. */
export function pageAt(address: string): BuiltPage {
  const page = pages.find((candidate) => candidate.address === address)
  if (!page) throw new Error(`${address} n’est pas construite.`)
  return page
}

/** Whether a full public address leads to a file of the site and, if it names one, to an anchor. */
export function exists(address: string): boolean {
  if (!address.startsWith(published('/'))) return false
  const { pathname, hash } = new URL(address)
  const path = decodeURIComponent(pathname).slice(base.length)
  const file = path === '' || path.endsWith('/') ? `${path}index.html` : path
  if (!files.includes(file)) return false
  const page = pages.find((candidate) => candidate.file === file)
  return hash === '' || (page?.$(`[id="${decodeURIComponent(hash.slice(1))}"]`).length ?? 0) > 0
}

/** The words of a part of a page, without the marks of sources; calls of notes read as in documents. */
export function words(page: BuiltPage, selector: string): string {
  const part = page.$(selector).clone()
  part.find('script, style, .marks, .anchor').remove()
  part.find('[data-footnote-ref]').prepend(' (note ').append(')')
  return part.text().replace(/\s+/g, ' ').trim()
}
