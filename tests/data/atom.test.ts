import assert from 'node:assert/strict'
import { test } from 'node:test'
import { load } from 'cheerio'
import { atom } from '#src/data/atom.ts'
import { label, publication } from '../support/publication.ts'

const read = (xml: string) => load(xml, { xml: true })
const idsOf = (xml: string) =>
  read(xml)('id')
    .toArray()
    .map((node) => read(xml)(node).text())

test('the feed has what Atom requires, and every entry of the journal', () => {
  const $ = read(atom(publication))
  for (const name of ['id', 'title', 'updated', 'author > name', 'link[rel=self]']) {
    assert.equal($(`feed > ${name}`).length, 1, name)
  }
  assert.equal($('feed').attr('xml:lang'), 'fr')
  assert.equal($('entry').length, label.journal.length)
  for (const entry of $('entry').toArray()) {
    for (const name of ['id', 'title', 'updated', 'content', 'link[rel=alternate]']) {
      assert.equal($(entry).children(name).length, 1, name)
    }
  }
})

test('ids are those of the first publication, for ever', () => {
  assert.deepEqual(idsOf(atom(publication)).slice(0, 1), [
    'urn:uuid:7cc665b0-0a98-5f7d-858f-d2da53ea45c2',
  ])
  const first = label.journal.filter(({ id }) => id === 'publication-du-site')
  assert.deepEqual(idsOf(atom({ ...publication, label: { ...label, journal: first } })).slice(1), [
    'urn:uuid:e5abc1b4-ba98-5dd7-ac55-5c1412a8ad7b',
  ])
})

test('ids do not change when the site moves', () => {
  const moved = { ...publication, address: (path: string) => `https://autre.fr${path}` }
  assert.deepEqual(idsOf(atom(moved)), idsOf(atom(publication)))
})

test('words that look like markup are kept as words', () => {
  const [entry] = label.journal
  assert.ok(entry)
  const journal = [{ ...entry, title: 'R&D "x" <y>', text: 'a & b < c' }]
  const $ = read(atom({ ...publication, label: { ...label, journal } }))
  assert.equal($('entry > title').text(), 'R&D "x" <y>')
  assert.equal(load($('entry > content').text())('p').text(), 'a & b < c')
})
