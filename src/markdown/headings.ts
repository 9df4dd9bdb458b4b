import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { anchorNames } from './anchor-names.ts'

/** Gives headings their anchor. */
export function headingIds() {
  return (tree: Root): void => {
    const nameOf = anchorNames()
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return
      node.properties['id'] = nameOf(toString(node))
    })
  }
}
