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

/** A part of a text that links may lead to. */
interface Placed {
  /** The full address of the part on the site, unique in the document. */
  id?: string
}

/** An item of a list. */
export interface Item extends Placed {
  blocks: Block[]
}

/** What a document is made of, as read from a page. */
export type Block = Placed &
  (
    | { kind: 'heading'; level: number; runs: Run[] }
    /** One that is leading stays with what follows it. */
    | { kind: 'paragraph'; runs: Run[]; leading: boolean }
    | { kind: 'list'; ordered: boolean; start: number; items: Item[] }
    /** `columns` are parts of the width. */
    | { kind: 'table'; columns: number[]; head: Run[][]; rows: Run[][][] }
    | { kind: 'facts'; rows: { term: Run[]; blocks: Block[] }[] }
    | { kind: 'note' | 'quote'; blocks: Block[] }
    /** One that is short stays on one page. */
    | { kind: 'group'; short: boolean; blocks: Block[] }
    | { kind: 'code'; text: string }
  )

/** A paragraph of plain words or of runs. */
export function paragraph(...runs: (Run | string)[]): Block {
  return {
    kind: 'paragraph',
    leading: false,
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  }
}

/** A list whose items are one paragraph each. */
export function bullets(items: readonly Run[][]): Block {
  const paragraphs = items.map((runs) => ({ blocks: [paragraph(...runs)] }))
  return { kind: 'list', ordered: false, start: 1, items: paragraphs }
}

/** The words of a stretch of text. */
export const plain = (runs: readonly Run[]) => runs.map(({ text }) => text).join('')

/** Every list of runs of a text, in reading order. */
export function runsIn(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block): Run[][] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return [block.runs]
      case 'list':
        return block.items.flatMap((item) => runsIn(item.blocks))
      case 'table':
        return [...block.head, ...block.rows.flat()]
      case 'facts':
        return block.rows.flatMap((row) => [row.term, ...runsIn(row.blocks)])
      case 'code':
        return [[{ text: block.text }]]
      default:
        return runsIn(block.blocks)
    }
  })
}

/** The same text with other runs. */
export function mapRuns(blocks: readonly Block[], change: (runs: Run[]) => Run[]): Block[] {
  return blocks.map((block): Block => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return { ...block, runs: change(block.runs) }
      case 'list': {
        const items = block.items.map((item) => ({ ...item, blocks: mapRuns(item.blocks, change) }))
        return { ...block, items }
      }
      case 'table': {
        const rows = block.rows.map((row) => row.map(change))
        return { ...block, head: block.head.map(change), rows }
      }
      case 'facts': {
        const rows = block.rows.map((row) => ({
          term: change(row.term),
          blocks: mapRuns(row.blocks, change),
        }))
        return { ...block, rows }
      }
      case 'code':
        return block
      default:
        return { ...block, blocks: mapRuns(block.blocks, change) }
    }
  })
}

/** The ids of a text's parts. */
export function placesIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    const own = block.id ? [block.id] : []
    if (block.kind === 'list') {
      return [
        ...own,
        ...block.items.flatMap(({ id, blocks }) => [...(id ? [id] : []), ...placesIn(blocks)]),
      ]
    }
    return 'blocks' in block ? [...own, ...placesIn(block.blocks)] : own
  })
}
