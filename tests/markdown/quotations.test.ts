import assert from 'node:assert/strict'
import type { ElementContent, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString } from 'hast-util-to-string'
import { test } from 'node:test'
import { visit } from 'unist-util-visit'
import { quotations } from '../../src/markdown/quotations.ts'

/** French signs as they are typed here: the no-break space is written `_`. */
const rows: [fact: string, html: string, quoted: string[]][] = [
  ['words of a source', '<p>Il veut «_fédérer_».</p>', ['«_fédérer_»']],
  ['two in one text', '<p>«_un_» et «_deux_»</p>', ['«_un_»', '«_deux_»']],
  ['a name', '<p>Le label «_Métropole French Tech_»</p>', []],
  [
    'a link inside',
    '<p>«_un <a href="/x/">bâtiment totem</a> ou rien_»</p>',
    ['«_un bâtiment totem ou rien_»'],
  ],
  ['a link at once', '<p>«_<a href="/x/">totem</a>_» ici</p>', ['«_totem_»']],
  ['a name that is a link', '<p>«_<a href="/x/">Totem</a>_» ici</p>', []],
  ['a name, then words', '<p>«_Totem_» dit «_un lieu_»</p>', ['«_un lieu_»']],
  ['inside bold', '<p><strong>«_un lieu_»</strong></p>', ['«_un lieu_»']],
  ['in a block of quotation', '<blockquote><p>«_un lieu_»</p></blockquote>', []],
  ['in code', '<p><code>«_un lieu_»</code></p>', []],
  ['never closed', '<p>«_un lieu</p>', []],
]

for (const [fact, html, quoted] of rows) {
  test(`${fact}: ${quoted.join(', ') || 'nothing is marked'}`, () => {
    const tree = fromHtml(html.replaceAll('_', '\u00a0'), { fragment: true }) as Root
    const before = toString(tree)
    quotations()(tree)
    const found: string[] = []
    visit(tree, 'element', (node) => {
      if (node.tagName === 'q') found.push(toString(node as ElementContent))
    })
    assert.deepEqual(
      found.map((words) => words.replaceAll('\u00a0', '_')),
      quoted,
    )
    assert.equal(toString(tree), before, 'no word changes')
  })
}
