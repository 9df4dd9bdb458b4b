import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

/** The passages of a Markdown text (paragraphs, headings, cells), without the marks of sources. */
export function passages(markdown: string): string[] {
  const found: string[] = []
  visit(parser.parse(markdown.replace(/\[S\d{3}\](?!:)/g, '')), (node) => {
    if (['paragraph', 'heading', 'tableCell'].includes(node.type)) found.push(toString(node))
  })
  return found
}

/** Letters and figures alone: what two renderings of one text share. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
