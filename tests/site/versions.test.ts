import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '#tests/support/dist.ts'
import { none } from '#tests/support/none.ts'

const page = pages.find(({ address }) => address === '/cahier-des-charges/versions/')
assert.ok(page, 'La page des versions n’est pas construite.')
const { $ } = page
const rows = $('.row').toArray()
const compared = rows.filter((row) => $(row).find('.words').length > 0)

/** The words of a comparison without those of one version, nor those for screen readers. */
function without(row: (typeof rows)[number], tag: 'del' | 'ins'): string {
  const words = $(row).find('.words p').last().clone()
  words.find(`${tag}, .visually-hidden, .soft`).remove()
  return spaced(words.text())
}

const quotes = (row: (typeof rows)[number]) =>
  $(row)
    .find('blockquote')
    .toArray()
    .map((quote) => spaced($(quote).text()).replace(/^« | »$/g, ''))

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

test('shows the twelve requirements, each in January and in November 2014', () => {
  assert.equal(rows.length, 12)
  for (const row of rows) {
    const dates = $(row).find('time').toArray()
    const days = dates.map((date) => $(date).attr('datetime'))
    assert.deepEqual(days, ['2014-01', '2014-11-12'])
  }
})

test('compares the quotes word by word: what is struck out is January’s, what is underlined November’s', () => {
  assert.ok(compared.length >= 5)
  for (const row of compared) {
    const [january, november] = quotes(row)
    assert.equal(without(row, 'ins'), january)
    assert.equal(without(row, 'del'), november)
  }
})

test('marks « entrepreneurial numérique » as gone and « de start-up » as come', () => {
  const first = $('#ecosysteme-existant').closest('.row')
  assert.equal(spaced(first.find('del').text()), '[retiré : entrepreneurial numérique]')
  assert.equal(spaced(first.find('ins').text()), '[ajouté : de start-up]')
})

test('tells screen readers where each change starts and ends', () => {
  const changes = $('.words del, .words ins').toArray()
  assert.ok(changes.length >= 6)
  none(
    changes
      .map((change) => spaced($(change).text()))
      .filter((words) => !/^\[(retiré|ajouté) : .+\]$/.test(words)),
  )
})

test('every requirement leads back to its place in the charter', () => {
  const links = rows.map((row) => $(row).find('h2 a, h3 a').attr('href') ?? '')
  const charter = pages.find(({ address }) => address === '/cahier-des-charges/')
  none(links.filter((href) => !charter?.$(href.replace(/^[^#]*/, '')).length))
})
