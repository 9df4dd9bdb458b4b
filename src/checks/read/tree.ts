import { readdirSync, readFileSync, lstatSync } from 'node:fs'
import { join } from 'node:path'

/** A file as it lies in the tree, whatever it holds. */
export interface SourceFile {
  /** From the project's root, with `/`. */
  path: string
  kind: 'file' | 'link' | 'other'
  /** Weight in bytes. */
  size: number
  /** Empty for links, other kinds, and files above `readLimit`. */
  bytes: Buffer
}

const readLimit = 20_000_000
const empty = Buffer.alloc(0)

/**
 * Every file under `content/` and `public/`, in path order. Follows no symbolic link.
 * @param root the project's folder
 */
export function readTree(root: string): SourceFile[] {
  return ['content', 'public'].flatMap((folder) => walk(root, folder)).toSorted(byPath)
}

const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1)

function walk(root: string, path: string): SourceFile[] {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isSymbolicLink()) return [{ path, kind: 'link', size: 0, bytes: empty }]
  if (found.isDirectory()) {
    return readdirSync(join(root, path)).flatMap((name) => walk(root, `${path}/${name}`))
  }
  if (!found.isFile()) return [{ path, kind: 'other', size: 0, bytes: empty }]
  const bytes = found.size > readLimit ? empty : readFileSync(join(root, path))
  return [{ path, kind: 'file', size: found.size, bytes }]
}
