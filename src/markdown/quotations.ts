import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { elementOf, text, withoutEmpty } from './words.ts'

const skipped = new Set(['code', 'pre', 'blockquote', 'q'])

/**
 * Marks quotations, which `french/quotations.ts` tells from names: criterion 9.4 of the RGAA. The
 * marks stay in the text. Comes last: a quotation may hold the links that other plugins make.
 */
export function quotations() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && skipped.has(node.tagName)) return SKIP
      if ('children' in node && node.type !== 'root') {
        node.children = marked(node.children as ElementContent[])
      }
      return undefined
    })
  }
}

/** The same words, each quotation in an element of its own. */
function marked(nodes: readonly ElementContent[]): ElementContent[] {
  for (const [start, node] of nodes.entries()) {
    if (node.type !== 'text') continue
    for (const { index } of node.value.matchAll(/«\u00a0/g)) {
      const inside = [text(node.value.slice(index)), ...nodes.slice(start + 1)]
      if (!/^«\u00a0\p{Ll}/u.test(inside.map((one) => toString(one as Element)).join(''))) continue
      const end = inside.findIndex((one) => one.type === 'text' && one.value.includes('»'))
      const last = inside[end]
      if (last?.type !== 'text') continue
      const close = last.value.indexOf('»') + 1
      const quoted = [...inside.slice(0, end), text(last.value.slice(0, close))]
      const rest = [text(last.value.slice(close)), ...inside.slice(end + 1)]
      return withoutEmpty([
        ...nodes.slice(0, start),
        text(node.value.slice(0, index)),
        elementOf('q', {}, ...quoted),
        ...marked(rest),
      ])
    }
  }
  return [...nodes]
}
