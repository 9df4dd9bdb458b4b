import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'

/** Column headers get their scope; a wide table scrolls in a region that the keyboard reaches. */
export function tables() {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'th') node.properties['scope'] = 'col'
      if (node.tagName !== 'table' || !parent || index === undefined) return
      if (parent.type === 'element' && parent.properties['role'] === 'region') return
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: {
          className: ['table-scroll'],
          role: 'region',
          tabIndex: 0,
          ariaLabel: nameOf(node),
        },
        children: [node],
      }
    })
  }
}

/** Names the region after the table's column headers, which makes the names differ. */
function nameOf(table: Element): string {
  const headers: string[] = []
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') headers.push(toString(node))
  })
  return `Tableau : ${headers.filter(Boolean).join(', ')}`
}
