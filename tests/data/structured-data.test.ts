import assert from 'node:assert/strict'
import { test } from 'node:test'
import { jsonLd, siteNode } from '#src/data/json-ld.ts'
import { label, publication } from '../support/publication.ts'

test('words cannot close the script that holds them', () => {
  const text = jsonLd({ '@type': 'Thing', name: '</script><script>alert(1)</script>' })
  assert.doesNotMatch(text, /<\/script/)
  assert.equal(JSON.parse(text)['@graph'][0].name, '</script><script>alert(1)</script>')
})

test('the site has a publisher only once one is known', () => {
  assert.ok(!('publisher' in siteNode('', publication)))
  const site = { ...label.site, operator: { ...label.site.operator, name: 'Ville de Lyon' } }
  const node = siteNode('', { ...publication, label: { ...label, site } })
  assert.deepEqual(node['publisher'], { '@type': 'Organization', name: 'Ville de Lyon' })
})
