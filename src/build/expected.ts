import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { addresses } from '../label/addresses.ts'
import { folders, lists, type FolderName } from '../kinds/index.ts'
import type { Redirect } from '../kinds/redirect.ts'

/**
 * The pages that must be there, as files of the built site, sorted. Read from the names of the
 * content's files and of the routes, and from the list of addresses that moved, not from Astro: so
 * a build which lost entries on the way is found out.
 * @param root folder of the project
 */
export function expectedPages(root: string): string[] {
  const ids = (name: FolderName) =>
    readdirSync(join(root, folders[name].path))
      .filter((file) => file.endsWith(folders[name].extension))
      .map((file) => file.replace(/\.[^.]+$/, ''))
  const routes = globSync('**/*.astro', { cwd: join(root, 'src/pages') })
    .filter((file) => !file.includes('[') && `/${file}` !== addresses.kit.replace(/\/$/, '.astro'))
    .map((file) => file.replace(/(^|\/)index\.astro$/, '$1').replace(/\.astro$/, '/'))
  const found = [
    ...routes.map((route) => (route === '404/' ? '404.html' : fileOf(`/${route}`))),
    ...ids('pages').map((id) => fileOf(addresses.page(id))),
    ...ids('ecosystems').map((id) => fileOf(addresses.ecosystem(id))),
    ...movedPages(root).map(({ from }) => fileOf(from)),
  ]
  return [...new Set(found)].toSorted()
}

const fileOf = (address: string) => `${address.slice(1)}index.html`

/** The pages whose address changed. Anchors that changed are not there: servers never see them. */
export function movedPages(root: string): Redirect[] {
  const file = join(root, lists.redirects.path)
  if (!existsSync(file)) return []
  const all = lists.redirects.schema.array().parse(parse(readFileSync(file, 'utf8')))
  return all.filter(({ from }) => !from.includes('#'))
}
