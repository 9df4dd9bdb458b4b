import assert from 'node:assert/strict'
import { statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { dist, pages, type BuiltPage } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { exists, pageAt, published, words } from '../support/published.ts'

type Json = any

/** The things that a page describes, by type. */
function described({ $, address }: BuiltPage): Record<string, Json[]> {
  const nodes = $('script[type="application/ld+json"]')
    .toArray()
    .map((script): Json => JSON.parse($(script).text()))
    .flatMap((data): Json[] => {
      assert.equal(data['@context'], 'https://schema.org', address)
      return data['@graph']
    })
  return Object.groupBy(nodes, (node) => node['@type']) as Record<string, Json[]>
}

const only = (page: BuiltPage, type: string): Json => {
  const nodes = described(page)[type] ?? []
  assert.equal(nodes.length, 1, `${page.address} : ${type}`)
  return nodes[0]
}

const spaces = (text: string) => text.replace(/\s+/g, ' ').trim()

test('a page says of itself what its head says', () => {
  assert.equal(only(pageAt('/'), 'WebSite').url, published('/'))
  for (const page of pages.filter((candidate) => described(candidate)['WebPage'])) {
    const { url, name, description } = only(page, 'WebPage')
    assert.equal(url, page.$('link[rel=canonical]').attr('href'))
    assert.equal(spaces(name), spaces(page.$('h1').text()), page.address)
    assert.equal(description, page.$('meta[name=description]').attr('content'))
  }
})

test('the way to a page leads to pages that exist', () => {
  const sheets = pages.filter(({ address }) => /^\/ecosystemes\/./.test(address))
  assert.equal(sheets.length, 15)
  for (const page of sheets) {
    const { itemListElement } = only(page, 'WebPage').breadcrumb
    assert.equal(itemListElement.length, 3)
    none(itemListElement.map(({ item }: Json) => item).filter((item: string) => !exists(item)))
  }
})

test('every dataset has its licence and its files, of the weight that is said', () => {
  const page = pageAt('/donnees/')
  const { dataset } = only(page, 'DataCatalog')
  assert.equal(dataset.length, page.$('main .datasets section').length)
  for (const { '@id': id, name, license, distribution } of dataset) {
    assert.ok(exists(id), id)
    assert.ok(words(page, `section[aria-labelledby="${new URL(id).hash.slice(1)}"]`).includes(name))
    assert.ok(license.length > 0)
    for (const { contentUrl, contentSize } of distribution) {
      assert.ok(exists(contentUrl), contentUrl)
      const file = join(dist, contentUrl.slice(published('/').length))
      assert.equal(contentSize, `${statSync(file).size} B`)
    }
  }
})
