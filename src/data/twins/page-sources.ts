import { citedIn } from '../../label/blocks.ts'
import { blocksOf } from '../../markdown/blocks.ts'
import type { Publication } from '../publication.ts'
import { pageTags } from './page-tags.ts'
import { twinAt } from './twins.ts'

/**
 * Every source of a page, in order of id: those that its file names, and those that a reader meets
 * in its text, in what its tags and its data show too.
 * @param page what is written of it, and its address on the site
 */
export function pageSources(
  page: { href: string; sources?: readonly string[]; body: string },
  publication: Publication,
): string[] {
  const blocks =
    twinAt(page.href, publication)?.blocks() ?? blocksOf(page.body, publication.label, pageTags)
  return [...new Set([...(page.sources ?? []), ...citedIn(blocks)])].toSorted()
}
