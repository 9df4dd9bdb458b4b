import type { Nodes, Root } from 'mdast'
import { once } from '../../label/once.ts'
import { nodesIn } from '../../markdown/tree.ts'
import type { FolderName } from '../../kinds/index.ts'
import type { FrontMatter } from './yaml.ts'
import { mask, readMarkdown } from './markdown.ts'
import { violations } from '../../markdown/policy.ts'
import { schemeOf } from '../../markdown/addresses.ts'
import type { Edit, TextFile } from './text.ts'

/** The Markdown of a file, read whatever its faults. Offsets are those of the file. */
export interface Body {
  file: TextFile
  format: 'mdx' | 'md'
  collection: FolderName
  id: string
  /** Where the Markdown begins. */
  start: number
  /** The file's text with front matter blanked, as it is parsed. */
  source: string
  /** The same with code blanked: prose, at its place. */
  prose: string
  tree: Root
  /** Every node of the tree, in document order. */
  nodes: readonly Nodes[]
  /** What the policy refuses and what does not parse. */
  faults: readonly BodyFault[]
}

export interface BodyFault {
  rule: string
  start: number
  message: string
  edits?: readonly Edit[]
}

/** Reads the Markdown below the front matter. */
export function readBody(
  file: TextFile,
  head: FrontMatter,
  collection: FolderName,
  id: string,
): Body {
  const format = file.path.endsWith('.md') ? 'md' : 'mdx'
  // A lone carriage return ends a line for people, not for the Markdown parser.
  const source = mask(file.text, 0, head.body)
    .replace(/^\uFEFF/, ' ')
    .replace(/\r(?!\n)/g, '\n')
  const { tree, faults } = readMarkdown(source, format)
  // Exports read every text as MDX: a plain file keeps to what both understand.
  const refused = violations(tree).map(({ rule, message, position }) => ({
    rule,
    message,
    start: position?.start.offset ?? head.body,
  }))
  const asMdx = format === 'md' && refused.length === 0 ? mdxFaults(source) : faults
  const nodes = nodesIn(tree)
  const code = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode')
  const prose = blanked(source, code)
  return {
    file,
    format,
    collection,
    id,
    start: head.body,
    source,
    prose,
    tree,
    nodes,
    faults: [...asMdx.filter(outside(nodes)), ...refused],
  }
}

/** The nodes of one type, in document order. */
export function nodesOf<Type extends Nodes['type']>(
  body: Body,
  type: Type,
): Extract<Nodes, { type: Type }>[] {
  return (byType(body).get(type) ?? []) as Extract<Nodes, { type: Type }>[]
}

const byType = once(({ nodes }: Body) => Map.groupBy(nodes, ({ type }) => type))

/** Where a node begins in the file. */
export const startOf = (node: Pick<Nodes, 'position'>) => node.position?.start.offset ?? 0

/** Where a node ends in the file. */
export const endOf = (node: Pick<Nodes, 'position'>) => node.position?.end.offset ?? 0

function mdxFaults(source: string): BodyFault[] {
  const { tree, faults } = readMarkdown(source, 'mdx')
  return [
    ...faults,
    ...violations(tree).map(({ rule, message, position }) => ({
      rule,
      message,
      start: position?.start.offset ?? 0,
    })),
  ]
}

function blanked(source: string, nodes: readonly Nodes[]): string {
  const parts: string[] = []
  let from = 0
  for (const node of nodes) {
    parts.push(
      source.slice(from, startOf(node)),
      source.slice(startOf(node), endOf(node)).replace(/[^\r\n]/g, ' '),
    )
    from = endOf(node)
  }
  return parts.join('') + source.slice(from)
}

/** What stands inside a script or a style sheet is code: the element itself is reported. */
function outside(nodes: readonly Nodes[]) {
  const holders = nodes.filter(
    (node) => 'name' in node && (node.name === 'script' || node.name === 'style'),
  )
  return ({ start }: BodyFault) =>
    !holders.some((node) => startOf(node) < start && start < endOf(node))
}

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
