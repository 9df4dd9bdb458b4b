import assert from 'node:assert/strict'
import type { Element, Root } from 'hast'
import { test } from 'node:test'
import { abbreviations } from '../../src/markdown/words.ts'

const rows: [text: string, published: string][] = [
  ['La DGE suit.', 'La <DGE> suit.'],
  ['(DGE) puis DGE', '(<DGE>) puis <DGE>'],
  ['DGE', '<DGE>'],
  ['LORnTECH, JSON-LD et S012', 'LORnTECH, JSON-LD et S012'],
  ['Rien à dire', 'Rien à dire'],
]

const shown = ({ children }: Element): string =>
  children
    .map((node) =>
      node.type === 'text'
        ? node.value
        : node.type === 'element' && node.tagName === 'abbr'
          ? `<${shown(node)}>`
          : '',
    )
    .join('')

for (const [text, published] of rows) {
  test(`« ${text} » marque ${published.match(/<\w+>/g)?.join(', ') ?? 'rien'}`, () => {
    const paragraph: Element = {
      type: 'element',
      tagName: 'p',
      properties: {},
      children: [{ type: 'text', value: text }],
    }
    const tree: Root = { type: 'root', children: [paragraph] }
    abbreviations()(tree)
    assert.equal(shown(paragraph), published)
    assert.ok(
      paragraph.children.every((child) => child.type !== 'text' || child.value !== ''),
      'aucun nœud vide',
    )
  })
}
