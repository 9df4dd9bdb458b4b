import type { Root } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const mdx = unified()
  .use(remarkParse)
  .use(remarkMdx)
  .use(remarkGfm, { singleTilde: false })
  .freeze()
const md = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).freeze()

/**
 * Reads Markdown into a syntax tree, with positions; executes nothing.
 * @param format `md` for a plain `.md` file, in which braces and `<` are text
 * @throws VFileMessage with line and column when the MDX does not parse
 */
export function parseMarkdown(text: string, format: 'mdx' | 'md' = 'mdx'): Root {
  return (format === 'md' ? md : mdx).parse(text)
}
