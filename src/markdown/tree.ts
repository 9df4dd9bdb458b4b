import type { Html, Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'

const md = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false, tablePipeAlign: false })
  .use(remarkStringify, {
    bullet: '-',
    tightDefinitions: true,
    handlers: { group: (node, _parent, state, info) => state.containerFlow(node, info) },
  })
  .freeze()
const mdx = md().use(remarkMdx).freeze()

/**
 * Reads Markdown into a syntax tree, with positions; executes nothing.
 * @throws VFileMessage with line and column when the MDX does not parse
 */
export const parseMarkdown = (text: string): Root => mdx.parse(text)

/** Writes a syntax tree as Markdown (CommonMark and GFM). */
export const markdownOf = (tree: Root): string => md.stringify(tree)

/** Marks of sources, `[S012] [S034]`, which a definition makes links: Markdown as it stands. */
export function marksOf(ids: readonly string[]): Html {
  return { type: 'html', value: ids.map((id) => `[${id}]`).join(' ') }
}

/** A node and all that it holds, in document order. */
export function nodesIn(node: Nodes): Nodes[] {
  return [node, ...('children' in node ? node.children.flatMap(nodesIn) : [])]
}

/** The attributes of a tag. Content only has plain words there: the policy refuses the others. */
export function plainAttributes(tag: Pick<MdxJsxFlowElement, 'attributes'>) {
  const entries = tag.attributes.flatMap((attribute) =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  )
  return Object.fromEntries(entries)
}
