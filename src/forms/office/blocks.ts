import { plain, type Block, type Run } from '../../label/blocks.ts'
import type { OfficeItem, Style } from './items.ts'

/**
 * Turns blocks into what a word processor holds.
 * @param site public address put before addresses of the site
 * @param depth heading level of a block's level 2
 */
export function officeItems(
  blocks: readonly Block[],
  site: string,
  depth = 1,
  style: Style = 'Text',
): OfficeItem[] {
  const absolute = (runs: readonly Run[]) => runs.map((run) => withAddress(run, site))
  const level = (of: number) => Math.min(3, Math.max(1, of - 2 + depth)) as 1 | 2 | 3
  return blocks.flatMap((block): OfficeItem[] => {
    switch (block.kind) {
      case 'paragraph':
        return [{ kind: 'paragraph', style, runs: absolute(block.runs) }]
      case 'heading':
        return [{ kind: 'heading', level: level(block.level), runs: absolute(block.runs) }]
      case 'entry': {
        const title = block.number ? `${block.number} ${block.title}` : block.title
        return [
          { kind: 'heading', level: level(block.level), runs: [{ text: title }] },
          ...officeItems(block.blocks, site, depth),
        ]
      }
      case 'list':
        return [
          {
            kind: 'list',
            ordered: block.ordered,
            items: block.items.flatMap(paragraphs).map(absolute),
          },
        ]
      case 'table':
        return [
          {
            kind: 'table',
            head: block.head.map(absolute),
            rows: block.rows.map((row) => row.map(absolute)),
          },
        ]
      case 'facts':
        return block.rows.map(({ term, runs }) => ({
          kind: 'paragraph',
          style: 'Help',
          runs: [{ text: `${term}\u00a0: `, strong: true }, ...absolute(runs)],
        }))
      case 'note':
        return [
          { kind: 'paragraph', style: 'NoteTitle', runs: [{ text: block.title, strong: true }] },
          ...officeItems(block.blocks, site, depth, 'Note'),
        ]
      case 'quote':
        return officeItems(block.blocks, site, depth, 'Note')
    }
  })
}

/** The paragraphs of a list item, those of its inner lists included. */
function paragraphs(blocks: readonly Block[]): Run[][] {
  return blocks.flatMap((block): Run[][] => {
    if (block.kind === 'paragraph') return [block.runs]
    if (block.kind === 'list') return block.items.flatMap(paragraphs)
    return 'runs' in block ? [[{ text: plain(block.runs) }]] : []
  })
}

function withAddress(run: Run, site: string): Run {
  if (run.sources) return { ...run, href: `${site}sources/#${run.sources[0]}` }
  return run.href?.startsWith('/') ? { ...run, href: site + run.href.slice(1) } : run
}
