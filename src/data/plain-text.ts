import type { Block, Run } from '../label/blocks.ts'

/** The words of a text, without citations: one line a paragraph, item or row. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.flatMap(linesOf).join('\n')
}

function linesOf(block: Block): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [words(block.runs)]
    case 'list':
      return block.items.flatMap((item) => item.flatMap(linesOf))
    case 'table':
      return [block.head, ...block.rows].map((cells) => cells.map(words).join(' ; '))
    case 'facts':
      return block.rows.map(({ term, runs }) => `${term}\u00a0: ${words(runs)}`)
    case 'note':
    case 'entry':
      return [block.title, ...block.blocks.flatMap(linesOf)]
    case 'quote':
      return block.blocks.flatMap(linesOf)
  }
}

/** The words without the citations, nor the space before each. */
function words(runs: readonly Run[]): string {
  return runs
    .map(({ text, sources }, index) =>
      sources ? '' : runs[index + 1]?.sources ? text.trimEnd() : text,
    )
    .join('')
    .trim()
}
