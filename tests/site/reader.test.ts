import assert from 'node:assert/strict'
import { test } from 'node:test'
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { read } from '../support/published.ts'

/** Pages whose text a reader would read; the others are doors, or lists of links. */
const texts = pages.filter(
  ({ address }) => !/^\/(404\.html|recherche\/|plan-du-site\/)?$/.test(address),
)

/** What a reader mode may leave out: what acts on the page rather than tells, or does not show. */
const aside =
  '.no-print, nav, .page-meta, .actions, .needs-script, .sources, form, [hidden], [aria-hidden=true]'

const folded = (text: string) => text.replace(/[\s#]+/g, '')

test('there are text pages', () => assert.ok(texts.length > 20))

for (const { address, file, $ } of texts) {
  test(`${address}: the reader mode of Firefox keeps every heading and every fact`, () => {
    const { document } = parseHTML(read(file))
    const article = new Readability(document, { charThreshold: 100 }).parse()
    const kept = folded(`${article?.title} ${article?.textContent}`)
    const main = $('main').clone()
    main.find(aside).remove()
    const told = main
      .find('h2, h3, h4, p, li, td, dd, dt')
      .toArray()
      .filter((part) => main.find(part).find('h2, h3, h4, p, li, dd').length === 0)
      .map((part) => $(part).text().trim())
      .filter((words) => words.length > 1 && !kept.includes(folded(words)))
    none(told.map((words) => words.slice(0, 80)))
  })
}
