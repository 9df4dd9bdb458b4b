import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fromHtml } from 'hast-util-from-html'
import { readPage } from '#src/forms/reading.ts'

const address = 'https://exemple.fr/processus/'
const read = (html: string) => readPage(fromHtml(`<main>${html}</main>`), address).children
const words = (html: string) => JSON.stringify(read(html))

test('what folds is printed, what serves the page alone is not', () => {
  const printed = words(
    '<details><summary>Preuves</summary><p>Un texte.</p></details><nav>Aller à</nav><button>Copier</button><p class="no-print">Écran</p><p hidden>Filtre</p>',
  )
  assert.match(printed, /Preuves.*Un texte/)
  assert.doesNotMatch(printed, /Aller|Copier|Écran|Filtre/)
})

test('links lead to full addresses, and marks in a row are one, by their sources', () => {
  const [block] = read(
    '<p>Le <a href="/faq/#a">pourquoi</a> <sup><a href="#S002">1</a> <a href="#S011">2</a></sup>.</p>',
  )
  assert.ok(block?.type === 'paragraph')
  const [, link, , mark] = block.children
  assert.equal(link?.type === 'link' && link.url, 'https://exemple.fr/faq/#a')
  assert.deepEqual(mark?.data?.sources, ['S002', 'S011'])
})

test('a section keeps together, under its permanent place', () => {
  const [group] = read('<section><h3 id="taille">E1.1 La taille</h3><p>Un texte.</p></section>')
  assert.ok(group?.type === 'group')
  assert.equal(group.children[0]?.data?.id, `${address}#taille`)
})

for (const tag of ['time', 'b', 'span']) {
  test(`a date in <${tag}> and its fact are one line`, () => {
    const [list] = read(`<ol role="list"><li><${tag}>6 mai</${tag}><p>Un dépôt.</p></li></ol>`)
    assert.ok(list?.type === 'list')
    assert.equal(list.children[0]?.children.length, 1)
  })
}
