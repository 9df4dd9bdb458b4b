/** A stretch of text with one look. */
export interface Run {
  text: string
  strong?: boolean
  emphasis?: boolean
  code?: boolean
  /** Address on the site, with its leading slash, or elsewhere. */
  href?: string
  /** The text cites these sources. */
  sources?: readonly string[]
}

/** Words that stand under a title: a requirement, a step, a benefit. */
export interface EntryBlock {
  kind: 'entry'
  /** Permanent anchor. */
  id: string
  number?: string
  title: string
  level: 3 | 4 | 5
  blocks: Block[]
}

/** A text without its look: what pages, PDF, office files and Markdown twins have in common. */
export type Block =
  | { kind: 'heading'; level: 2 | 3 | 4 | 5; id: string; runs: Run[] }
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; ordered: boolean; start: number; items: Block[][] }
  | { kind: 'table'; head: Run[][]; rows: Run[][][] }
  | { kind: 'note'; title: string; blocks: Block[] }
  | { kind: 'quote'; blocks: Block[] }
  | { kind: 'facts'; rows: { term: string; runs: Run[] }[] }
  | EntryBlock

/** The words of a stretch of text. */
export function plain(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('')
}

/** A paragraph of runs or of plain words. */
export function paragraph(...runs: (Run | string)[]): Block {
  return {
    kind: 'paragraph',
    runs: runs.map((run) => (typeof run === 'string' ? { text: run } : run)),
  }
}

/** A list whose items hold one paragraph each. */
export function bullets(items: readonly Run[][]): Block {
  return {
    kind: 'list',
    ordered: false,
    start: 1,
    items: items.map((runs) => [{ kind: 'paragraph', runs }]),
  }
}

/** Every run of a text, in reading order. */
export function runsOf(blocks: readonly Block[]): Run[] {
  return blocks.flatMap((block): Run[] => {
    switch (block.kind) {
      case 'heading':
      case 'paragraph':
        return block.runs
      case 'list':
        return block.items.flatMap(runsOf)
      case 'table':
        return [...block.head, ...block.rows.flat()].flat()
      case 'facts':
        return block.rows.flatMap(({ term, runs }) => [{ text: term }, ...runs])
      case 'note':
      case 'entry':
        return [{ text: block.title }, ...runsOf(block.blocks)]
      case 'quote':
        return runsOf(block.blocks)
    }
  })
}

/** The sources that a text cites, in order of id. */
export function citedIn(blocks: readonly Block[]): string[] {
  return [...new Set(runsOf(blocks).flatMap(({ sources }) => sources ?? []))].toSorted()
}

/** Lowers every title by one level, to set a text inside another. */
export function lowered(blocks: readonly Block[]): Block[] {
  return blocks.map((block) =>
    block.kind === 'heading' || block.kind === 'entry'
      ? { ...block, level: Math.min(5, block.level + 1) as 3 | 4 | 5 }
      : block,
  )
}

/** A title of plain words. */
export function heading(level: 2 | 3 | 4 | 5, id: string, text: string): Block {
  return { kind: 'heading', level, id, runs: [{ text }] }
}
