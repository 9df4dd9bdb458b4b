import type { Nodes } from 'mdast'
import { schemeOf } from '../../markdown/addresses.ts'
import { nodesOf, startOf, type Body } from './body.ts'

/** A link of the text, or the definition of a reference. */
export interface Link {
  node: Extract<Nodes, { type: 'link' | 'definition' }>
  start: number
  url: string
  /** Path without query and fragment; `''` for a fragment of the same page. */
  path: string
  /** Fragment, decoded; undefined when there is none. */
  fragment: string | undefined
}

/** Whether a link stays on the site. */
export const isInternal = ({ url }: Link) => schemeOf(url) === '' && url !== ''

/** All links of a body. */
export function linksOf(body: Body): Link[] {
  return [...nodesOf(body, 'link'), ...nodesOf(body, 'definition')].map((node) => {
    const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(node.url) ?? []
    return {
      node,
      start: startOf(node),
      url: node.url,
      path: decoded(path),
      fragment: fragment === undefined ? undefined : decoded(fragment),
    }
  })
}

/** An address as a browser reads it; as written when its % are ill-formed. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
