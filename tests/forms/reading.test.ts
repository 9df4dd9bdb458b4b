import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePage, readPage } from '#src/forms/reading.ts'

const address = 'https://exemple.fr/processus/'
const read = (html: string) => readPage(parsePage(`<main>${html}</main>`), address).blocks
const words = (html: string) => JSON.stringify(read(html))

test('what folds is printed, what serves the page alone is not', () => {
  const printed = words(
    '<details><summary>Preuves</summary><p>Un texte.</p></details><nav>Aller à</nav><button>Copier</button><p class="no-print">Écran</p><p data-page-only>Filtre</p>',
  )
  assert.match(printed, /Preuves.*Un texte/)
  assert.doesNotMatch(printed, /Aller|Copier|Écran|Filtre/)
})

test('links lead to full addresses, marks become sources, and marks in a row are one', () => {
  const [block] = read(
    '<p>Le <a href="/faq/#a">pourquoi</a> <a class="marks" href="#S002">S002</a><a class="marks" href="#S011">S011, S012</a>.</p>',
  )
  assert.deepEqual(block?.kind === 'paragraph' && block.runs, [
    { text: 'Le ' },
    { text: 'pourquoi', href: 'https://exemple.fr/faq/#a' },
    { text: ' ' },
    { text: '', sources: ['S002', 'S011', 'S012'] },
    { text: '.' },
  ])
})

test('a short section stays on one page, under its permanent place', () => {
  const [group] = read('<section><h3 id="taille">E1.1 La taille</h3><p>Un texte.</p></section>')
  assert.ok(group?.kind === 'group' && group.short)
  assert.equal(group.blocks[0]?.id, `${address}#taille`)
})

test('what announces a list stays with it', () => {
  const [first, second] = read('<p>Trois volets :</p><ul><li>un</li></ul>')
  assert.ok(first?.kind === 'paragraph' && first.leading)
  assert.equal(second?.kind, 'list')
})

test('a date and its fact are one line', () => {
  const [list] = read('<ol role="list"><li><time>6 mai</time><p>Un dépôt.</p></li></ol>')
  assert.ok(list?.kind === 'list')
  assert.equal(list.blocks[0]?.blocks.length, 1)
})
