import type { Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { frenchTypography } from '../french/typography.ts'

/** Sets French typography in text nodes only: never in code, attributes or addresses. */
export function typography() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && (node.tagName === 'code' || node.tagName === 'pre'))
        return SKIP
      if (node.type === 'text') node.value = frenchTypography(node.value)
      return undefined
    })
  }
}
