import { readdirSync, readFileSync, lstatSync } from 'node:fs'
import { join, posix } from 'node:path'

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
 * Every file under `content/` and `public/`, in path order, but for those that only keep a folder.
 * @param root the project's folder
 */
export function readTree(root: string): SourceFile[] {
  return ['content', 'public']
    .flatMap((folder) => filesUnder(root, folder))
    .filter(({ path }) => !path.endsWith('/.gitkeep'))
    .toSorted(byPath)
}

export const byPath = (a: SourceFile, b: SourceFile) => (a.path < b.path ? -1 : 1)

/** Every file of a folder, or of one inside it, in no order. Follows no symbolic link. */
export function filesUnder(root: string, path = ''): SourceFile[] {
  const found = lstatSync(join(root, path), { throwIfNoEntry: false })
  if (!found) return []
  if (found.isSymbolicLink()) return [{ path, kind: 'link', size: 0, bytes: empty }]
  if (found.isDirectory())
    return readdirSync(join(root, path)).flatMap((name) => filesUnder(root, posix.join(path, name)))
  if (!found.isFile()) return [{ path, kind: 'other', size: 0, bytes: empty }]
  const bytes = found.size > readLimit ? empty : readFileSync(join(root, path))
  return [{ path, kind: 'file', size: found.size, bytes }]
}

/** What the first bytes of a file say that it is; undefined when nothing known, as for a text. */
export function formatOf(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 400).replace(/<!--[\s\S]*?-->/g, '')
  return signatures.find(([, pattern]) => pattern.test(head))?.[0]
}

const signatures: [string, RegExp][] = [
  ['pointeur LFS', /^version https:\/\/git-lfs/],
  ['png', /^\x89PNG\r\n\x1a\n/],
  ['jpg', /^\xff\xd8\xff/],
  ['gif', /^GIF8[79]a/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['avif', /^[\s\S]{4}ftyp(avif|avis|mif1)/],
  ['pdf', /^%PDF-\d/],
  ['odt', /^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.text(?!-)/],
  ['ods', /^PK\x03\x04[\s\S]{26}mimetypeapplication\/vnd\.oasis\.opendocument\.spreadsheet(?!-)/],
  ['zip', /^PK\x03\x04/],
  [
    'svg',
    /^(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!DOCTYPE svg(?:[^>[]|\[[^\]]*\])*>\s*)?<svg[\s>]/i,
  ],
]
