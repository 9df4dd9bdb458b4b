import assert from 'node:assert/strict'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { checkContent, type Report } from '../../src/checks/check.ts'
import { readTree, type SourceFile } from '../../src/checks/read/tree.ts'
import { lists } from '../../src/kinds/index.ts'
import { temporaryFolder, writeFiles } from '../support/folder.ts'
import { root } from '../support/root.ts'

/** The day on which the tests check, whatever the clock says. */
export const today = '2026-12-31'

const site = readTree(root)

/** The faults of a project, as `file:line:column rule`, sorted. */
export function found(folder: string, files?: readonly SourceFile[]): string[] {
  const { problems } = checkContent(folder, { today, ...(files ? { files } : {}) })
  return problems
    .map(({ file, line, column, rule }) => `${file}:${line}:${column} ${rule}`)
    .toSorted()
}

/**
 * The faults of the site's own content with the files of a folder laid over it. The items of a list
 * come before those of the site.
 */
export function onTheSite(folder: string): string[] {
  return found(folder, laidOver(readTree(folder).map(withItems)))
}

const listFiles = new Set<string>(Object.values(lists).map(({ path }) => path))

function withItems(file: SourceFile): SourceFile {
  const own = listFiles.has(file.path) && site.find(({ path }) => path === file.path)
  return own ? fileOf(file.path, Buffer.concat([file.bytes, own.bytes])) : file
}

/** A folder with the site's own content, and more files or others. */
export function siteWith(files: Readonly<Record<string, string | Buffer>>): string {
  const folder = temporaryFolder()
  for (const part of ['content', 'public'])
    cpSync(join(root, part), join(folder, part), { recursive: true })
  writeFiles(folder, files)
  return folder
}

/** The faults of the site's own content with one more file, or one file changed. */
export function withFile(path: string, content: string | Buffer): string[] {
  return found(root, laidOver([fileOf(path, content)]))
}

/** The faults of one file, whatever else the site holds. */
export const alone = (path: string, content: string | Buffer): string[] =>
  found(root, [fileOf(path, content)]).filter((fault) => fault.startsWith(`${path}:`))

/** The whole report on them. */
export const reportOf = (path: string, content: string | Buffer): Report =>
  checkContent(root, { today, files: laidOver([fileOf(path, content)]) })

/** The same, as editors read them: `file:line:column message`. */
export const toldWith = (path: string, content: string | Buffer): string[] =>
  reportOf(path, content).problems.map(
    ({ file, line, column, message }) => `${file}:${line}:${column} ${message}`,
  )

/** The faults of the site's own content with one file under another name. */
export function withName(path: string, name: string): string[] {
  const file = fileOf(name, readFileSync(join(root, path)))
  return found(
    root,
    laidOver([file]).filter((own) => own.path !== path),
  )
}

function fileOf(path: string, content: string | Buffer): SourceFile {
  const bytes = Buffer.from(content)
  return { path, kind: 'file', size: bytes.length, bytes }
}

const keys: Readonly<Record<string, string>> = {
  title: 'Page d’essai',
  description: 'Une page d’essai, qui montre une faute à la fois aux contrôles du contenu.',
  updated: '2026-11-22',
}
const lines = Object.entries(keys).map(([key, value]) => `${key}: ${value}`)

/**
 * The faults, as `line:column rule`, of each of these pages, checked together on the site; but that
 * they have the same title and description.
 */
export function ofPages(pages: readonly (string | Buffer)[]): string[][] {
  const pathOf = (index: number) => `content/pages/essai-${index}.mdx`
  const files = pages.map((page, index) => fileOf(pathOf(index), page))
  const faults = found(root, laidOver(files)).filter(
    (fault) => !/(titre|description)\/double$/.test(fault),
  )
  const own = files.map(({ path }) => faults.filter((fault) => fault.startsWith(`${path}:`)))
  assert.deepEqual(own.flat().toSorted(), faults, 'a fault is on one of these pages')
  return own.map((faults, index) => faults.map((fault) => fault.slice(pathOf(index).length + 1)))
}

/** A page with this body, from line 7 when nothing is added to its front matter. */
export const pageOf = (text: string, ...added: string[]) =>
  `---\n${[...lines, ...added].join('\n')}\n---\n\n${text}\n`

/** A page whose front matter has this line, in the place of its own or after all. */
export function pageWith(line: string): string {
  const name = /^\w+/.exec(line)?.[0].toLowerCase() ?? ''
  const head = Object.hasOwn(keys, name)
    ? lines.map((known) => (known.startsWith(`${name}:`) ? line : known))
    : [...lines, line]
  return `---\n${head.join('\n')}\n---\n\nUn texte.\n`
}

function laidOver(own: readonly SourceFile[]): SourceFile[] {
  const replaced = new Set(own.map(({ path }) => path))
  return [...site.filter(({ path }) => !replaced.has(path)), ...own].toSorted((a, b) =>
    a.path < b.path ? -1 : 1,
  )
}
