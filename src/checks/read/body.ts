import type { Nodes, Root } from 'mdast'
import { once } from '../../label/once.ts'
import { nodesIn } from '../../markdown/nodes.ts'
import type { FolderName } from '../../kinds/index.ts'
import type { FrontMatter } from './front-matter.ts'
import { mask, readMarkdown } from './markdown.ts'
import { violations } from '../../markdown/policy.ts'
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
