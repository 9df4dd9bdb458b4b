import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

/** Lists that a reader looks things up in, and does not read through. */
const lists = ['/glossaire/', '/sources/', '/sources/desaccords/', '/accessibilite/grille/']

/** What repeats words of another page: the ways around, and the references of `/sources/`. */
const repeated =
  'nav, script, style, template, svg, [aria-labelledby=sources-de-la-page], a[href^="#S"], a[href*="/sources/#S"]'

/** What a closed disclosure hides: it shows its summary. */
const folded = 'details:not([open]) > :not(summary)'

/**
 * The words of the text of a page: those that it shows as it opens count for the page, and those
 * that it unfolds on demand count too for the site.
 */
const counts = pages.map(({ address, html }) => {
  const $ = load(html)
  $(repeated).remove()
  // A space after each element: a cell and the next one are not one word.
  $('main *').append(' ')
  const words = () =>
    $('main')
      .text()
      .match(/[\p{L}\d]+(?:[’.-][\p{L}\d]+)*/gu)?.length ?? 0
  const all = words()
  $(folded).remove()
  return { address, all, shown: words() }
})

test('the whole site has 30,000 words at most', () => {
  const total = counts.reduce((sum, { all }) => sum + all, 0)
  none(total > 30_000 ? [`${total} mots, ${total - 30_000} de trop`] : [])
})

test('a page shows 1,200 words at most, but for the lists', () => {
  assert.ok(counts.some(({ address, all, shown }) => address === '/faq/' && shown < all / 2))
  none(
    counts
      .filter(({ address, shown }) => shown > 1200 && !lists.includes(address))
      .map(({ address, shown }) => `${address} : ${shown} mots, ${shown - 1200} de trop`),
  )
})
