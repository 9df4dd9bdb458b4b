import assert from 'node:assert/strict'
import type { Element, Root } from 'hast'
import { test } from 'node:test'
import { links } from '../../src/markdown/anchors.ts'

const rows: [href: string, published: string][] = [
  ['/faq/', '/label/faq/'],
  ['/processus/#depot', '/label/processus/#depot'],
  ['/processus/#étapes', '/label/processus/#etapes'],
  ['#étapes-clés', '#etapes-cles'],
  ['#%C3%A9tapes', '#etapes'],
  ['/sources/#S012', '/label/sources/#S012'],
  ['#%E0%A4%A', '#%E0%A4%A'],
  ['https://exemple.fr/#é', 'https://exemple.fr/#é'],
]

for (const [href, published] of rows) {
  test(`${href} est publié ${published}`, () => {
    const link: Element = { type: 'element', tagName: 'a', properties: { href }, children: [] }
    const tree: Root = { type: 'root', children: [link] }
    links({ base: '/label/' })(tree)
    assert.equal(link.properties['href'], published)
  })
}
