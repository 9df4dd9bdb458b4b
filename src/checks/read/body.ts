import type { Nodes, Root } from 'mdast'
import type { FolderName } from '../../kinds/index.ts'
import { once } from '../../label/once.ts'
import { schemeOf } from '../../markdown/addresses.ts'
import { nodesIn, plainAttributes } from '../../markdown/tree.ts'
import { readMarkdown, type MarkdownFault } from './markdown.ts'
import type { Entry } from './records.ts'
import { masked, type Range, type TextFile } from './text.ts'

/** The Markdown of a file, read whatever its faults. Offsets are those of the file. */
export interface Body extends Entry {
  collection: FolderName
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
  faults: readonly MarkdownFault[]
}

/** Reads the Markdown below the front matter. */
export function readBody(entry: Entry): Body {
  const { file, head } = entry
  // A lone carriage return ends a line for people, not for the Markdown parser.
  const source = masked(file.text, [[0, head.body]]).replace(/\r(?!\n)/g, '\n')
  const { tree, faults } = readMarkdown(source)
  const nodes = nodesIn(tree)
  const code = nodes.filter(({ type }) => type === 'code' || type === 'inlineCode')
  const ranges = code.map((node): Range => [startOf(node), endOf(node)])
  return {
    ...entry,
    collection: entry.collection as FolderName,
    start: head.body,
    source,
    prose: masked(source, ranges),
    tree,
    nodes,
    faults,
  }
}

/** The Markdown of each file as it is written, by its path. */
export const writtenIn = (bodies: readonly Body[]): ReadonlyMap<string, string> =>
  new Map(bodies.map(({ file, start }) => [file.path, file.text.slice(start)]))

/** The nodes of some types, in document order for each. */
export function nodesOf<Type extends Nodes['type']>(
  body: Body,
  types: Type | readonly Type[],
): Extract<Nodes, { type: Type }>[] {
  return [types].flat().flatMap((type) => byType(body).get(type) ?? []) as Extract<
    Nodes,
    { type: Type }
  >[]
}

const byType = once(({ nodes }: Body) => Map.groupBy(nodes, ({ type }) => type))

/** The tags of a body, with their plain attributes. */
export const tagsOf = (body: Body) =>
  nodesOf(body, ['mdxJsxFlowElement', 'mdxJsxTextElement']).map((tag) => ({
    name: tag.name ?? '',
    attributes: plainAttributes(tag),
  }))

/** Where a node begins in the file. */
export const startOf = (node: Pick<Nodes, 'position'>) => node.position?.start.offset ?? 0

/** Where a node ends in the file. */
export const endOf = (node: Pick<Nodes, 'position'>) => node.position?.end.offset ?? 0

/** A node as it is written. */
export const sourceOf = (node: Pick<Nodes, 'position'>, { text }: TextFile) =>
  text.slice(startOf(node), endOf(node))

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
export const linksOf = once((body: Body): Link[] =>
  nodesOf(body, ['link', 'definition']).map((node) => {
    const [, path = '', fragment] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(node.url) ?? []
    return {
      node,
      start: startOf(node),
      url: node.url,
      path: decoded(path),
      fragment: fragment === undefined ? undefined : decoded(fragment),
    }
  }),
)

/** An address as a browser reads it; as written when its % are ill-formed. */
export function decoded(address: string): string {
  try {
    return decodeURIComponent(address)
  } catch {
    return address
  }
}
