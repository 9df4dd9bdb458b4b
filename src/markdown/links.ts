import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'

/** Internal links get the base path under which the site is published. */
export function links({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const href = node.tagName === 'a' ? node.properties['href'] : undefined
      if (typeof href !== 'string' || !href.startsWith('/')) return
      node.properties['href'] = base + href.slice(1)
    })
  }
}
