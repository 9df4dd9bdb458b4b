import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { addresses } from '../domain/addresses.ts'
import { folders, lists, type FolderName } from '../schemas/collections.ts'
import { movedPages } from './moved.ts'

/**
 * The pages that must be there, as files of the built site, sorted. Read from the names of the
 * content's files and of the routes, and from the list of addresses that moved, not from Astro: so
 * a build which lost entries on the way is found out.
 * @param root folder of the project
 */
export function expectedPages(root: string): string[] {
  const ids = (name: FolderName) =>
    readdirSync(join(root, folders[name].path))
      .filter((file) => file.endsWith(folders[name].extension) || isPlainText(name, file))
      .map((file) => file.replace(/\.[^.]+$/, ''))
  const listings = ids('listings').filter((id) => id !== 'accueil')
  const routes = globSync('**/*.astro', { cwd: join(root, 'src/pages') })
    .filter((file) => !file.includes('['))
    .map((file) => file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/'))
  const found = [
    ...routes.map((route) => (route === '404/' ? '404.html' : fileOf(`/${route}`))),
    ...[...ids('pages'), ...listings].map((id) => fileOf(addresses.page(id))),
    ...ids('ecosystems').map((id) => fileOf(addresses.ecosystem(id))),
    ...themesIn(root).map((theme) => fileOf(addresses.questions(theme))),
    ...sourcesIn(root).map((id) => fileOf(addresses.references(id))),
    ...movedPages(root).map(({ from }) => fileOf(from)),
  ]
  return [...new Set(found)].toSorted()
}

/** The themes that have questions. */
function themesIn(root: string): string[] {
  const files = globSync(`${folders.questions.path}/*.{md,mdx}`, { cwd: root })
  return files.flatMap((file) => linesOf(join(root, file), /^theme: *(\w+)/gm))
}

/** The ids of the sources. */
const sourcesIn = (root: string) => linesOf(join(root, lists.sources.path), /^- id: *(S\d{3})/gm)

/** What a pattern captures in a file, which may be absent. */
function linesOf(file: string, pattern: RegExp): string[] {
  if (!existsSync(file)) return []
  return [...readFileSync(file, 'utf8').matchAll(pattern)].map(([, captured]) => captured ?? '')
}

/** A text may also be plain Markdown. */
const isPlainText = (name: FolderName, file: string) =>
  folders[name].extension === '.mdx' && file.endsWith('.md')

const fileOf = (address: string) => `${address.slice(1)}index.html`
