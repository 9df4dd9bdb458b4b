import type { Nodes } from 'mdast'

/** A node and all that it holds, in document order. */
export function nodesIn(node: Nodes): Nodes[] {
  const found: Nodes[] = []
  const walk = (each: Nodes): void => {
    found.push(each)
    if ('children' in each) for (const child of each.children) walk(child)
  }
  walk(node)
  return found
}
