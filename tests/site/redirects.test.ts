import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { label } from '../support/publication.ts'
import { exists, published, read } from '../support/published.ts'

const moved = label.redirects.filter(({ from }) => !from.includes('#'))

test('addresses that moved are declared', () => assert.ok(label.redirects.length > 0))

for (const { from, to } of moved) {
  test(`${from} leads to ${to}, in French and out of search engines`, () => {
    const $ = load(read(`${from.slice(1)}index.html`))
    const target = published(to)
    const [, refresh] =
      /^0; url=(.+)$/.exec($('meta[http-equiv=refresh]').attr('content') ?? '') ?? []
    assert.ok(exists(target))
    assert.equal(refresh && new URL(refresh, target).href, target)
    assert.equal($('link[rel=canonical]').attr('href'), target)
    assert.equal($('meta[name=robots]').attr('content'), 'noindex')
    assert.equal($('html').attr('lang'), 'fr')
    const links = $('main a').toArray()
    assert.ok(links.some((link) => new URL($(link).attr('href') ?? '', target).href === target))
  })
}
