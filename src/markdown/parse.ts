import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/** Options shared by the pages' pipeline and every other reading of the content. */
export const gfmOptions = { singleTilde: false } as const

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm, gfmOptions).freeze()

/**
 * Reads MDX into a syntax tree, with positions; executes nothing.
 * @throws VFileMessage with line and column when the MDX does not parse
 */
export function parseMarkdown(text: string): Root {
  return parser.parse(text)
}
