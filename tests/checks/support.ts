import { checkContent } from '../../src/checks/check.ts'
import { readTree, type SourceFile } from '../../src/checks/read/tree.ts'
import { root } from '../support/root.ts'

/** The day on which the tests check, whatever the clock says. */
export const today = '2026-11-22'

const site = readTree(root)

/** The faults of a project, as `file:line:column rule`, sorted. */
export function found(folder: string, files?: readonly SourceFile[]): string[] {
  const { problems } = checkContent(folder, { today, ...(files ? { files } : {}) })
  return problems.map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`).toSorted()
}

/** The faults of the site's own content with the files of a folder laid over it. */
export function onTheSite(folder: string): string[] {
  return found(folder, laidOver(readTree(folder)))
}

/** The faults of the site's own content with one more file, or one file changed. */
export function withFile(path: string, content: string | Buffer): string[] {
  const bytes = Buffer.from(content)
  return found(root, laidOver([{ path, kind: 'file', size: bytes.length, bytes }]))
}

function laidOver(own: readonly SourceFile[]): SourceFile[] {
  const replaced = new Set(own.map(({ path }) => path))
  return [...site.filter(({ path }) => !replaced.has(path)), ...own].toSorted((a, b) => (a.path < b.path ? -1 : 1))
}
