import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { slug } from '../french/words.ts'

/** Gives headings their anchor, without accents; a repeated heading gets a number. */
export function headingIds() {
  return (tree: Root): void => {
    const seen = new Map<string, number>()
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return
      const base = slug(toString(node)) || 'section'
      const count = (seen.get(base) ?? 0) + 1
      seen.set(base, count)
      node.properties['id'] = count === 1 ? base : `${base}-${count}`
    })
  }
}
