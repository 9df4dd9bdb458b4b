import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load, type CheerioAPI } from 'cheerio'
import { filesIn } from '#src/build/measure.ts'
import { root } from './root.ts'

/** The built site that the tests read. */
export const dist = process.env['DIST_DIR'] ?? join(root, 'dist')

/** A page of the built site. */
export interface BuiltPage {
  /** File from the site's folder, such as `faq/index.html`. */
  file: string
  /** Address without the base path, such as `/faq/`. */
  address: string
  html: string
  $: CheerioAPI
}

/** All files of the built site, sorted. */
export const files: readonly string[] = filesIn(dist)

if (files.length === 0) {
  throw new Error(`${dist} n’est pas construit : lancez d’abord « npm run build ».`)
}

/** All pages of the built site, without those that only lead to a new address. */
export const pages: readonly BuiltPage[] = files
  .filter((file) => file.endsWith('.html'))
  .map((file) => {
    const html = readFileSync(join(dist, file), 'utf8')
    return { file, address: `/${file.replace(/(^|\/)index\.html$/, '$1')}`, html, $: load(html) }
  })
  .filter(({ $ }) => $('meta[http-equiv=refresh]').length === 0)

/** The pages that search engines may list. */
export const indexable = pages.filter(
  ({ $ }) => !/noindex/.test($('meta[name=robots]').attr('content') ?? ''),
)

/** Pages that one template makes from many records, and those that stand for the others. */
const families: readonly [family: RegExp, standFor: RegExp | 'heaviest'][] = [
  // One ecosystem of each state.
  [/^\/ecosystemes\/.+/, /brest|lyon|rouen/],
  [/^\/faq\/.+/, 'heaviest'],
  [/^\/sources\/(?!desaccords).+/, 'heaviest'],
]

/** One page of every kind: all of them, but only those that stand for each family. */
export const kinds: readonly BuiltPage[] = pages.filter(({ address, html }) => {
  const [family, standFor] = families.find(([family]) => family.test(address)) ?? []
  if (!family || !standFor) return true
  if (standFor !== 'heaviest') return standFor.test(address)
  const relatives = pages.filter((page) => family.test(page.address))
  return html.length === Math.max(...relatives.map((page) => page.html.length))
})
