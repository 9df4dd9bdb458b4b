import {
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { sha256, type Made } from './files.ts'

/** Gives back what was made from the same ingredients, or makes it. */
export type Cache = (ingredients: unknown, make: () => Promise<Made>) => Promise<Made>

/** Makes everything anew. */
export const noCache: Cache = (_ingredients, make) => make()

/**
 * Keeps files in a folder, by the hash of what they are made from: the content, this code and the
 * versions of the libraries. Files that a build no longer asks for are dropped by the next one.
 */
export function folderCache(folder: string): Cache {
  const code = sha256(
    ['package-lock.json', ...globSync('src/documents/**/*.ts').toSorted()]
      .map((file) => readFileSync(file, 'utf8'))
      .join('\0'),
  )
  mkdirSync(folder, { recursive: true })
  const stale = new Set(readdirSync(folder))
  return async (ingredients, make) => {
    const name = sha256(code + JSON.stringify(ingredients))
    if (stale.delete(name)) return read(join(folder, name))
    const made = await make()
    write(join(folder, name), made)
    const [dropped] = stale
    if (dropped) {
      stale.delete(dropped)
      rmSync(join(folder, dropped), { force: true })
    }
    return made
  }
}

/** The first line is the number of pages; the file itself follows. */
function read(path: string): Made {
  const bytes = readFileSync(path)
  const end = bytes.indexOf(10)
  const pages = bytes.toString('latin1', 0, end)
  return {
    bytes: new Uint8Array(bytes.subarray(end + 1)),
    pages: pages ? Number(pages) : undefined,
  }
}

/** Written aside, then renamed: an interrupted build leaves no half file. */
function write(path: string, { bytes, pages }: Made): void {
  const aside = `${path}.${process.pid}`
  writeFileSync(aside, Buffer.concat([Buffer.from(`${pages ?? ''}\n`), bytes]))
  renameSync(aside, path)
}
