import { createHash } from 'node:crypto'
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

/** Gives back the bytes that were made from the same ingredients, or makes them. */
export type ByteCache = (
  ingredients: unknown,
  make: () => Promise<Uint8Array>,
) => Promise<Uint8Array>

/**
 * Keeps what is slow to make in a folder, by the hash of what it is made from: the ingredients, as
 * JSON, and the code. What builds no longer ask for is dropped as new things are made.
 * @param folder where to keep; made on first use
 * @param code hash of the code that makes, from `codeHash`
 */
export function byteCache(folder: string, code: string): ByteCache {
  mkdirSync(folder, { recursive: true })
  const stale = new Set(readdirSync(folder))
  return async (ingredients, make) => {
    const name = hash(code + JSON.stringify(ingredients))
    const path = join(folder, name)
    stale.delete(name)
    const kept = read(path)
    if (kept) return kept
    const bytes = await make()
    // Written aside, then renamed: an interrupted build leaves no half file.
    writeFileSync(`${path}.${process.pid}`, bytes)
    renameSync(`${path}.${process.pid}`, path)
    const [dropped] = stale
    if (dropped) {
      stale.delete(dropped)
      rmSync(join(folder, dropped), { force: true })
    }
    return bytes
  }
}

/** Undefined when it is not there, or no longer: another process may have dropped it. */
function read(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * The hash of code and of the versions of all libraries: what they made before they changed is not
 * to be used again.
 * @param layers folders of `src/`, such as `graphics` or `graphics/fonts`, whose modules take part
 * @param root folder of the project
 */
export function codeHash(layers: readonly string[], root = '.'): string {
  const modules = layers.flatMap((layer) => globSync(`src/${layer}/**/*.{ts,typ}`, { cwd: root }))
  const files = ['package-lock.json', ...modules.toSorted()]
  return hash(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\0'))
}

const hash = (text: string) => createHash('sha256').update(text).digest('hex')
