import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { securityText } from '#src/data/machines.ts'
import { files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { publication } from '../support/publication.ts'
import { exists, pageAt, published, read } from '../support/published.ts'

const feed = load(read('journal.xml'), { xml: true })

test('every page leads feed readers to the journal', () => {
  const silent = pages.filter(({ $ }) => {
    const href = $('link[rel=alternate][type="application/atom+xml"]').attr('href') ?? ''
    return new URL(href, published('/')).href !== published('/journal.xml')
  })
  none(silent.map(({ address }) => address))
})

test('the journal page offers the feed', () => {
  const { $ } = pageAt('/journal/')
  assert.equal($('#suivre-les-mises-a-jour').text(), 'Suivre les mises à jour')
  assert.ok($('main a[href$="journal.xml"]').length > 0)
})

test('the feed has the entries of the page, at addresses that exist', () => {
  const { $ } = pageAt('/journal/')
  const spaces = (text: string) => text.replace(/\s+/g, ' ').trim()
  assert.deepEqual(
    feed('entry > title')
      .toArray()
      .map((node) => spaces(feed(node).text())),
    $('main .entry h2')
      .toArray()
      .map((node) => spaces($(node).text())),
  )
  const links = feed('link[rel=self], link[rel=alternate]')
    .toArray()
    .map((node) => feed(node).attr('href') ?? '')
  none(links.filter((link) => !exists(link)))
})

test('the links inside the entries exist', () => {
  for (const node of feed('entry > content').toArray()) {
    const content = load(feed(node).text())
    const links = content('a')
      .toArray()
      .map((link) => content(link).attr('href') ?? '')
    none(links.filter((link) => !exists(link)))
  }
})

test('security.txt is there when the site has someone to reach, and only then', () => {
  const text = securityText(publication)
  assert.equal(files.includes('.well-known/security.txt'), text !== undefined)
})

test('every page that can be cited says how, in words, in BibTeX and to reference managers', () => {
  const citing = pages.filter(({ $ }) => $('.actions').length > 0)
  assert.ok(citing.length > 20)
  for (const { address, $ } of citing) {
    const url = $('meta[name="citation_public_url"]').attr('content') ?? ''
    assert.ok(exists(url), address)
    assert.ok($('.actions details > p').text().endsWith(url), address)
    assert.ok($('.actions pre').text().includes(`url = {${url}}`), address)
  }
  const printed = pages.flatMap(({ $ }) => $('meta[name="citation_pdf_url"]').attr('content') ?? [])
  assert.ok(printed.length > 1)
  none(printed.filter((url) => !exists(url)))
})
