import assert from 'node:assert/strict'
import type { Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { VFile } from 'vfile'
import { noteIds } from '../../src/markdown/anchors.ts'

/** A text with a note called twice, as remark-rehype makes it. */
const html = `<p>Un mot<sup><a href="#user-content-fn-1" id="user-content-fnref-1" data-footnote-ref
aria-describedby="footnote-label">1</a></sup>, un autre<sup><a href="#user-content-fn-1"
id="user-content-fnref-1-2" data-footnote-ref aria-describedby="footnote-label">1</a></sup>, et
<a href="#depot" id="footnote">ailleurs</a>.</p>
<section data-footnotes class="footnotes"><p id="footnote-label">Notes</p><ol>
<li id="user-content-fn-1"><p>La note. <a href="#user-content-fnref-1" data-footnote-backref>↩</a>
<a href="#user-content-fnref-1-2" data-footnote-backref>↩</a></p></li></ol></section>`

/** The ids of a text, and what its links lead to or are described by, in order. */
function named(file: string) {
  const tree = fromHtml(html, { fragment: true }) as Root
  noteIds()(tree, new VFile({ path: `/site/content/questions/${file}` }))
  const ids: string[] = []
  const uses: string[] = []
  visit(tree, 'element', ({ properties: { id, href, ariaDescribedBy } }) => {
    if (id) ids.push(String(id))
    if (href) uses.push(String(href).slice(1))
    if (ariaDescribedBy) uses.push(String(ariaDescribedBy))
  })
  return { ids, uses }
}

test('the notes of a text are named after its file', () => {
  assert.deepEqual(named('cout.mdx'), {
    ids: ['appel-cout-1', 'appel-cout-1-2', 'footnote', 'notes-cout', 'note-cout-1'],
    uses: [
      'note-cout-1',
      'notes-cout',
      'note-cout-1',
      'notes-cout',
      'depot',
      'appel-cout-1',
      'appel-cout-1-2',
    ],
  })
})

test('two texts of one page share no name, and each link finds its note', () => {
  const texts = [named('cout.mdx'), named('date-limite.mdx')]
  const notes = texts.flatMap(({ ids }) => ids.filter((id) => id !== 'footnote'))
  assert.equal(new Set(notes).size, notes.length)
  for (const { ids, uses } of texts)
    assert.deepEqual(
      uses.filter((use) => !ids.includes(use)),
      ['depot'],
    )
})
