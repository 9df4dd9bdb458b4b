import { existsSync, readFileSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { fileWeight } from '../../french/numbers.ts'
import type { Notices } from '../notice.ts'
import { entriesOf } from './entries.ts'
import { writeIndex } from './write.ts'

/** File that the page `src/pages/notices.json.ts` leaves for the index. */
const noticesFile = 'notices.json'

/**
 * Indexes a built site into its folder `pagefind/`.
 * @param folder the built site
 * @returns how many things can be found
 * @throws when a page, an anchor or a file that a notice names was not built
 */
export async function indexSite(folder: string): Promise<number> {
  const { notices, synonyms }: Notices = JSON.parse(readFileSync(join(folder, noticesFile), 'utf8'))
  rmSync(join(folder, noticesFile))
  const entries = entriesOf(notices, {
    html: (address) => {
      const file = join(folder, address, 'index.html')
      return existsSync(file) ? readFileSync(file, 'utf8') : undefined
    },
    weight: (href, format) =>
      `${format.toUpperCase()}, ${fileWeight(statSync(join(folder, href)).size)}`,
  })
  await writeIndex(join(folder, 'pagefind'), entries, synonyms)
  return entries.length
}
