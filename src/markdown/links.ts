import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { slug } from '../french/words.ts'

/** Internal links get the base path under which the site is published. */
export function links({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const href = node.tagName === 'a' ? node.properties['href'] : undefined
      if (typeof href !== 'string' || !/^[/#]/.test(href)) return
      const target = withPlainAnchor(href)
      node.properties['href'] = target.startsWith('/') ? base + target.slice(1) : target
    })
  }
}

/** Anchors have no accents: `#étapes`, as an editor may write it, means `#etapes`. */
function withPlainAnchor(href: string): string {
  const [path = '', fragment = ''] = href.split('#')
  if (!/[^\0-\x7f]|%[c-f]/i.test(fragment)) return href
  try {
    return `${path}#${slug(decodeURIComponent(fragment))}`
  } catch {
    return href
  }
}
