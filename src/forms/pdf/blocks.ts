import { plain, type Block, type Run } from '../../label/blocks.ts'
import { entryItems } from './entry.ts'
import { factItems } from './facts.ts'
import { tagged, together, type Item } from './flow.ts'
import { listItems } from './list.ts'
import { barred, indented, rulePiece, textPieces, type Column } from './pieces.ts'
import type { Setting } from './setting.ts'
import { gutter, styles } from './style.ts'
import { tableItems } from './table.ts'

const running: Setting = { style: styles.body, hang: gutter }

/** Lays blocks out in a column. */
export function blockItems(
  blocks: readonly Block[],
  column: Column,
  setting: Setting = running,
): Item[] {
  return blocks.flatMap((block) => itemsOf(block, column, setting))
}

function itemsOf(block: Block, column: Column, setting: Setting): Item[] {
  const { style, hang } = setting
  switch (block.kind) {
    case 'heading':
      return headingItems(block, indented(column, -hang), column)
    case 'paragraph': {
      const pieces = textPieces(column, block.runs, style, style.leading * 0.5)
      return tagged('P', announces(block.runs) ? together(pieces, true) : pieces)
    }
    case 'list':
      return listItems(block, column, setting, blockItems)
    case 'table':
      return tableItems(block, indented(column, -hang))
    case 'facts':
      return factItems(block.rows, column)
    case 'quote':
      return tagged(
        'BlockQuote',
        blockItems(block.blocks, indented(column, 16), { ...setting, hang: 0 }),
      )
    case 'note':
      return noteItems(block.title, block.blocks, column, setting)
    case 'entry':
      return entryItems(block, column, setting, blockItems)
  }
}

/** A paragraph that ends with a colon, or is all in bold, belongs to what follows. */
function announces(runs: readonly Run[]): boolean {
  return /:\s*(\[[^\]]*\])?$/.test(plain(runs)) || runs.every(({ strong }) => strong)
}

function headingItems(
  { level, id, runs }: Extract<Block, { kind: 'heading' }>,
  wide: Column,
  column: Column,
): Item[] {
  const main = level === 2
  const style = main ? styles.heading2 : level === 3 ? styles.heading3 : styles.heading4
  const pieces = textPieces(main ? wide : column, runs, style, main ? 12 : 18)
  const named = pieces.map((piece, index) => (index === 0 ? { ...piece, anchor: id } : piece))
  const rule = main ? [rulePiece(wide, 26, 1, 'ink')] : []
  return [...rule, ...tagged(`H${level}`, together(named, true))]
}

function noteItems(
  title: string,
  blocks: readonly Block[],
  column: Column,
  setting: Setting,
): Item[] {
  const inside = indented(column, 14)
  const style = styles.small
  const items = [
    ...tagged('P', together(textPieces(inside, [{ text: title, strong: true }], style, 0), true)),
    ...blockItems(blocks, inside, { ...setting, style, hang: 0 }),
  ]
  const beside = items.map((item) =>
    item.kind === 'piece' ? barred(item, column.x + 2, 1.6, 'accent') : item,
  )
  const space: Item = { kind: 'piece', height: 0, before: 11, keep: true, draw: () => {} }
  return [
    space,
    ...tagged('Div', together(beside).length > 14 ? beside : together(beside)),
    { ...space, before: 5, keep: false },
  ]
}
