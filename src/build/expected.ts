import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { findFrontMatter } from '../checks/read/front-matter.ts'
import { addresses } from '../label/addresses.ts'
import { folders, lists, type FolderName } from '../kinds/index.ts'
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
  const { path, schema } = folders.questions
  const files = globSync(`${path}/*.{md,mdx}`, { cwd: root })
  return files.map((file) => {
    const text = readFileSync(join(root, file), 'utf8')
    const { start, end } = findFrontMatter(text)
    return schema.shape.theme.parse(parse(text.slice(start, end))?.theme)
  })
}

/** The ids of the sources. */
function sourcesIn(root: string): string[] {
  const { path, schema } = lists.sources
  const file = join(root, path)
  if (!existsSync(file)) return []
  const all: { id?: unknown }[] = parse(readFileSync(file, 'utf8')) ?? []
  return all.map(({ id }) => schema.shape.id.parse(id))
}

/** A text may also be plain Markdown. */
const isPlainText = (name: FolderName, file: string) =>
  folders[name].extension === '.mdx' && file.endsWith('.md')

const fileOf = (address: string) => `${address.slice(1)}index.html`
