import { toString } from 'mdast-util-to-string'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'

const parser = unified().use(remarkParse).use(remarkGfm, { singleTilde: false })

export interface Passage {
  type: 'paragraph' | 'heading' | 'tableCell'
  text: string
}

/** The passages of a Markdown text, without the marks of sources. */
export function passages(markdown: string): Passage[] {
  const found: Passage[] = []
  visit(parser.parse(markdown.replace(/\[S\d{3}\](?!:)/g, '')), (node) => {
    if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell') {
      found.push({ type: node.type, text: toString(node) })
    }
  })
  return found
}

/** Letters and figures alone: what two renderings of one text share. */
export function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()
}
