import { test } from 'node:test'
import { load } from 'cheerio'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

/** Lists that a reader looks things up in, and does not read through: answers unfold one by one. */
const lists = [
  '/faq/',
  '/glossaire/',
  '/sources/',
  '/sources/desaccords/',
  '/accessibilite/grille/',
]

/** What repeats words of another page: the ways around, and the references of `/sources/`. */
const repeated =
  'nav, script, style, template, svg, [aria-labelledby=sources-de-la-page], a[href^="#S"], a[href*="/sources/#S"]'

const counts = pages.map(({ address, html }) => {
  const $ = load(html)
  $(repeated).remove()
  // A space after each element: a cell and the next one are not one word.
  $('main *').append(' ')
  return {
    address,
    words:
      $('main')
        .text()
        .match(/[\p{L}\d]+(?:[’.-][\p{L}\d]+)*/gu)?.length ?? 0,
  }
})

test('the whole site has 30,000 words at most', () => {
  const total = counts.reduce((sum, { words }) => sum + words, 0)
  none(total > 30_000 ? [`${total} mots, ${total - 30_000} de trop`] : [])
})

test('a page has 1,200 words at most, but for the lists', () => {
  none(
    counts
      .filter(({ address, words }) => words > 1200 && !lists.includes(address))
      .map(({ address, words }) => `${address} : ${words} mots, ${words - 1200} de trop`),
  )
})
