import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import { elementOf, text } from './words.ts'

/** Line breaks between their parts mean nothing, and weigh in every page. */
const rows = new Set(['table', 'thead', 'tbody', 'tr'])

/**
 * Column headers get their scope, each table a title for who does not see the heading above it; a
 * wide table scrolls in a region that the keyboard reaches.
 */
export function tables() {
  return (tree: Root): void => {
    const titled = new Set<string>()
    let heading = ''
    visit(tree, 'element', (node: Element, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = toString(node).trim()
      if (rows.has(node.tagName))
        node.children = node.children.filter(({ type }) => type !== 'text')
      delete node.properties['align']
      if (node.tagName === 'th') node.properties['scope'] = 'col'
      if (node.tagName !== 'table' || !parent || index === undefined) return
      if (parent.type === 'element' && parent.properties['role'] === 'region') return
      const title = heading && !titled.has(heading) ? heading : headersOf(node)
      titled.add(title)
      const hidden = { className: ['visually-hidden'] }
      node.children.unshift(elementOf('caption', hidden, text(title)))
      const region = {
        className: ['table-scroll'],
        role: 'region',
        tabIndex: 0,
        ariaLabel: `Tableau\u00a0: ${title}`,
      }
      parent.children[index] = elementOf('div', region, node)
    })
  }
}

/** Names a second table under a heading, or one without, after its columns. */
function headersOf(table: Element): string {
  const headers = selectAll('th', table).map((header) => toString(header))
  return headers.filter(Boolean).join(', ')
}
