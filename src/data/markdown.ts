import { addresses } from '../label/addresses.ts'
import type { Block, Run } from '../label/blocks.ts'
import { inlineMarkdown, lineMarkdown, escapeMarkdown } from './markdown-inline.ts'

/** Where the text of a Markdown file lives on the site. */
export interface MarkdownPlace {
  /** The full public address of an address on the site. */
  address: (path: string) => string
  /** Address on the site of the page whose anchors the entries of the text have. */
  page?: string
}

/**
 * Writes blocks as Markdown (CommonMark and tables). Citations become `[S012]`, which
 * `sourceDefinitions` makes links.
 */
export function toMarkdown(blocks: readonly Block[], place: MarkdownPlace): string {
  return blocks
    .map((block, index) => markdownOf(block, place, blocks[index - 1]?.kind === 'list'))
    .join('\n\n')
}

/** The link definitions behind the citations of a text. */
export function sourceDefinitions(ids: readonly string[], { address }: MarkdownPlace): string {
  return ids.map((id) => `[${id}]: ${address(addresses.source(id))}`).join('\n')
}

/** @param afterList another marker keeps two lists that follow each other apart */
function markdownOf(block: Block, place: MarkdownPlace, afterList: boolean): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inlineMarkdown(block.runs, place)}`
    case 'paragraph':
      return lineMarkdown(block.runs, place)
    case 'list': {
      const items = block.items.map((item, index) => {
        const bullet = afterList ? '+' : '-'
        const marker = block.ordered ? `${block.start + index}.` : bullet
        return marked(marker, toMarkdown(item, place))
      })
      return items.join(block.items.every((item) => item.length === 1) ? '\n' : '\n\n')
    }
    case 'table':
      return [
        row(block.head, place),
        `|${' --- |'.repeat(block.head.length)}`,
        ...block.rows.map((cells) => row(cells, place)),
      ].join('\n')
    case 'note':
      return quoted(`**${escapeMarkdown(block.title)}**\n\n${toMarkdown(block.blocks, place)}`)
    case 'quote':
      return quoted(toMarkdown(block.blocks, place))
    case 'facts':
      return block.rows
        .map(
          ({ term, runs }) => `* **${escapeMarkdown(term)}\u00a0:** ${inlineMarkdown(runs, place)}`,
        )
        .join('\n')
    case 'entry': {
      const words = escapeMarkdown([block.number, block.title].filter(Boolean).join(' '))
      const anchor = place.page && place.address(`${place.page}#${block.id}`)
      const title = anchor ? `[${words}](${anchor})` : words
      return `${'#'.repeat(block.level)} ${title}\n\n${toMarkdown(block.blocks, place)}`
    }
  }
}

const row = (cells: readonly Run[][], place: MarkdownPlace) =>
  `| ${cells.map((runs) => inlineMarkdown(runs, place).replaceAll('|', '\\|')).join(' | ')} |`

const quoted = (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>')

/** Puts a marker before the first line and as much room before the others. */
const marked = (marker: string, text: string) =>
  `${marker} ${text.replace(/\n(?!\n|$)/g, `\n${' '.repeat(marker.length + 1)}`)}`
