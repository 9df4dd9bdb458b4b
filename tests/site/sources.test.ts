import assert from 'node:assert/strict'
import { test } from 'node:test'
import { addresses } from '#src/label/addresses.ts'
import { pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { label } from '../support/publication.ts'
import { exists, pageAt, published, words } from '../support/published.ts'

test('the list of sources has each of them at its anchor, with its title and its address', () => {
  const page = pageAt('/sources/')
  const wrong = label.sources.filter(({ id, url }) => {
    const link = page.$(`[id="${id}"] a[href^="http"]`).attr('href')
    return words(page, `[id="${id}"]`).length < 20 || (url !== null && link !== url)
  })
  none(wrong.map(({ id }) => id))
})

test('one link after a fact leads to its sources, on the page itself', () => {
  const marks = pages.flatMap((page) =>
    page
      .$('main .marks')
      .toArray()
      .map((mark) => ({ page, href: mark.attribs['href'] ?? '', text: page.$(mark).text() })),
  )
  assert.ok(marks.length > 300)
  none(
    marks.flatMap(({ page, href, text }) => {
      const cited = text.match(/S\d{3}/g) ?? []
      const listed = cited.every((id) => page.$(`.brief-sources [id="${id}"]`).length === 1)
      return listed && href === `#${cited[0]}` ? [] : [`${page.address} : ${text.trim()}`]
    }),
  )
})

test('each disagreement is shown whole, at an address that lasts', () => {
  none(
    label.contradictions
      .map(({ id }) => published(addresses.contradiction(id)))
      .filter((address) => !exists(address)),
  )
})
