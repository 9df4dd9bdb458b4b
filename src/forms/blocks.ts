/** A stretch of text with one look. A line break is the text `\n`. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  code?: boolean
  /** Words that a later version added or took away. */
  added?: boolean
  removed?: boolean
  /** Full address of what it leads to. */
  href?: string
  /** It leads to the same document: the id of one of its blocks. */
  place?: string
  /** Ids of the sources that it cites; it has no words of its own. */
  sources?: string[]
}

/** What a document is made of, as read from a page: words of its own, and what it holds. */
export interface Block {
  /** A list holds items, a table rows of cells, facts a fact each, whose words are its term. */
  kind:
    | 'heading'
    | 'paragraph'
    | 'code'
    | 'list'
    | 'sources'
    | 'item'
    | 'table'
    | 'row'
    | 'cell'
    | 'facts'
    | 'fact'
    | 'note'
    | 'quote'
    | 'group'
  /** Full address of the part on the site, unique in the document: links may lead to it. */
  id?: string
  runs: Run[]
  blocks: Block[]
  /** Of a heading. */
  level?: number
  /** A paragraph that stays with what follows it; the row of a table that names its columns. */
  leading?: boolean
  /** The number of the first item, of a list that counts. */
  start?: number
  /** Of a table, parts of the width. */
  columns?: number[]
  /** A group that stays on one page. */
  short?: boolean
}

/** A block with words of its own. */
export const said = (kind: Block['kind'], runs: Run[], more: Partial<Block> = {}): Block => ({
  kind,
  runs,
  blocks: [],
  ...more,
})

/** A block that holds others. */
export const holding = (
  kind: Block['kind'],
  blocks: Block[],
  more: Partial<Block> = {},
): Block => ({
  kind,
  runs: [],
  blocks,
  ...more,
})

export const heading = (level: number, text: string) => said('heading', [{ text }], { level })

/** A paragraph of plain words or of runs. */
export const paragraph = (...runs: (Run | string)[]) =>
  said(
    'paragraph',
    runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  )

/** A list whose items are one paragraph each. */
export const bullets = (items: readonly Run[][]) =>
  holding(
    'list',
    items.map((runs) => holding('item', [paragraph(...runs)])),
  )

/** The words of a stretch of text. */
export const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

/** Blocks and what they hold, in reading order. */
export const everyBlock = (blocks: readonly Block[]): Block[] =>
  blocks.flatMap((block) => [block, ...everyBlock(block.blocks)])

/** Every run of a text, in reading order. */
export const runsIn = (blocks: readonly Block[]) => everyBlock(blocks).flatMap(({ runs }) => runs)

/** The same blocks, each changed, then what it holds. */
export const mapBlocks = (blocks: readonly Block[], change: (block: Block) => Block): Block[] =>
  blocks.map((block) => {
    const changed = change(block)
    return { ...changed, blocks: mapBlocks(changed.blocks, change) }
  })
