import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { lists } from '../kinds/index.ts'
import type { Redirect } from '../kinds/redirect.ts'

/**
 * The pages whose address changed. Anchors that changed are not there: servers never see them.
 * @param root folder of the project
 */
export function movedPages(root: string): Redirect[] {
  const file = join(root, lists.redirects.path)
  if (!existsSync(file)) return []
  const all = lists.redirects.schema.array().parse(parse(readFileSync(file, 'utf8')))
  return all.filter(({ from }) => !from.includes('#'))
}
