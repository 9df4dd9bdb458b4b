import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readHtml, type Html, type KnownAttributes } from './html.ts'

/** A page of the built site. */
export interface BuiltPage extends Html {
  /** File from the site's folder, such as `faq/index.html`. */
  file: string
  html: string
}

/** A built site, read once. */
export interface BuiltSite {
  dir: string
  /** Base path with both slashes. */
  base: string
  /** All files, as paths from the folder, sorted. */
  files: ReadonlySet<string>
  /** Symbolic links and other things that are not files. */
  others: readonly string[]
  pages: readonly BuiltPage[]
}

/** Reads a built site. */
export function readSite(dir: string, base: string): BuiltSite {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(join(dir, '/').length).replaceAll('\\', '/'),
      isFile: entry.isFile(),
    }))
    .toSorted((a, b) => (a.path < b.path ? -1 : 1))
  const files = entries.filter(({ isFile }) => isFile).map(({ path }) => path)
  const known: KnownAttributes = new Map()
  const pages = files
    .filter((file) => /\.x?html?$/i.test(file))
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8')
      return { file, html, ...readHtml(html, known) }
    })
  const others = entries.filter(({ isFile }) => !isFile).map(({ path }) => path)
  return { dir, base, files: new Set(files), others, pages }
}
