import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import { readSettings } from '#src/settings.ts'
import { dist, indexable } from '../support/dist.ts'
import { none } from '../support/none.ts'

const { url: origin, base } = readSettings()
const read = (file: string) => readFileSync(join(dist, file), 'utf8')

/** The addresses that a site map, or an index of site maps, lists. */
function locations(file: string): string[] {
  const $ = load(read(file), { xml: true })
  return $('loc')
    .toArray()
    .map((place) => $(place).text())
}

const fileOf = (address: string) => new URL(address).pathname.slice(base.length)

test('the site map lists the pages that search engines may list, and no other', () => {
  const listed = locations('sitemap-index.xml').flatMap((map) => locations(fileOf(map)))
  const expected = indexable.map(({ address }) => origin + base + address.slice(1))
  assert.deepEqual(listed.toSorted(), expected.toSorted())
})

test('robots.txt forbids no page and names the site map', () => {
  const lines = read('robots.txt').split('\n')
  assert.ok(lines.includes(`Sitemap: ${origin}${base}sitemap-index.xml`))
  none(lines.filter((line) => /^Disallow: \S/i.test(line)))
})
