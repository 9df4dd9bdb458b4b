import assert from 'node:assert/strict'
import { test } from 'node:test'
import { pages } from '#tests/support/dist.ts'
import { none } from '#tests/support/none.ts'

const page = pages.find(({ address }) => address === '/cahier-des-charges/versions/')
assert.ok(page, 'La page des versions n’est pas construite.')
const { $ } = page
const rows = $('.row').toArray()

/** The words of a comparison without those of one version, nor those for screen readers. */
function without(row: (typeof rows)[number] | undefined, tag: 'del' | 'ins'): string {
  const words = $(row).find('.changes').clone()
  words.find(`${tag}, .visually-hidden, .soft`).remove()
  return spaced(words.text())
}

const spaced = (text: string) => text.replace(/\s+/g, ' ').trim()

test('shows the twelve requirements, with January', () => {
  assert.equal(rows.length, 12)
  none(rows.map((row) => spaced($(row).text())).filter((text) => !/Janvier : ./.test(text)))
})

test('compares word by word: what is struck out is January’s, what is underlined November’s', () => {
  const row = rows.find((row) => $(row).find('#espaces-et-infrastructures').length > 0)
  const january =
    'des espaces identifiés et des infrastructures favorables au développement de ces entreprises'
  assert.equal(without(row, 'ins'), january)
  assert.match(without(row, 'del'), new RegExp(`^${january} : un bâtiment totem, `))
})

test('marks « entrepreneurial numérique » as gone and « de start-up » as come', () => {
  const first = $('#ecosysteme-existant').closest('.row')
  assert.equal(spaced(first.find('del').text()), '[retiré : entrepreneurial numérique]')
  assert.equal(spaced(first.find('ins').text()), '[ajouté : de start-up]')
})

test('tells screen readers where each change starts and ends', () => {
  const changes = $('.changes :is(del, ins)').toArray()
  assert.ok(changes.length >= 6)
  none(
    changes
      .map((change) => spaced($(change).text()))
      .filter((words) => !/^\[(retiré|ajouté) : .+\]$/.test(words)),
  )
})
