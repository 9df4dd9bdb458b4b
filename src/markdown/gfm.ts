import remarkGfm from 'remark-gfm'
import type {} from 'remark-parse'
import type { Processor } from 'unified'
import { keptTree } from './trees.ts'

/** What a text must have to hold an address: an escape or an entity may stand for any character. */
const address = /@|:\/\/|www\.|[&\\]/i
/** What a text must have to hold the second line of a table. */
const table = /\||:-|-:/

/**
 * The remark plugin that reads GitHub's Markdown: tables, footnotes, strikes of two tildes, lists of
 * tasks, bare addresses as links. Gives the tree that `remark-gfm` gives, in little more than half
 * the time: it looks for addresses at every word and for tables at every line of those texts only
 * that have a sign of one. A text that the build has read is not read again.
 */
export function gfm(this: Processor): void {
  const data = this.data()
  const others = [...(data.fromMarkdownExtensions ?? [])]
  // MDX is itself an extension.
  const format = others.length > 0 ? 'mdx' : 'md'
  remarkGfm.call(this, { singleTilde: false })
  const { micromarkExtensions = [], fromMarkdownExtensions = [] } = data
  const own = fromMarkdownExtensions.slice(others.length).flat()
  // Its transforms look for addresses once more, in the finished tree.
  const untransformed = [...others, ...own.map(({ transforms: _, ...rest }) => rest)]
  const parser = this.parser!
  this.parser = (text, file) => {
    const kept = keptTree(text, format)
    if (kept) return kept
    const hasAddress = address.test(text)
    const disabled = [
      ...(hasAddress ? [] : ['emailAutolink', 'protocolAutolink', 'wwwAutolink']),
      ...(table.test(text) ? [] : ['table']),
    ]
    data.micromarkExtensions = [...micromarkExtensions, { disable: { null: disabled } }]
    data.fromMarkdownExtensions = hasAddress ? fromMarkdownExtensions : untransformed
    return parser(text, file)
  }
}
