import type { Block } from '../../label/blocks.ts'
import { tagged, together, type Item } from './flow.ts'
import { besidePiece, indented, type Column } from './pieces.ts'
import type { Lay, Setting } from './setting.ts'

type List = Extract<Block, { kind: 'list' }>

/** A list: each item with its bullet or number as a label, and its text as the body. */
export function listItems(
  { ordered, start, items }: List,
  column: Column,
  setting: Setting,
  lay: Lay,
): Item[] {
  const { style } = setting
  const inside = indented(column, ordered && start + items.length > 10 ? 24 : 16)
  const listed = items.flatMap((blocks, index): Item[] => {
    const before = index === 0 ? style.leading * 0.4 : style.leading * 0.22
    const label = ordered ? `${start + index}.` : '–'
    const mark = besidePiece(
      column,
      `${label} `,
      { ...style, font: ordered ? 'bold' : 'text', color: 'accent' },
      style,
      before,
    )
    const lines = withoutSpace(lay(blocks, inside, { ...setting, hang: 0 }))
    // No item stays alone before or after a page break.
    const body =
      index === 0 || index === items.length - 2 ? together(lines, index < items.length - 1) : lines
    return tagged('LI', [...tagged('Lbl', [mark]), ...tagged('LBody', body)])
  })
  return tagged('L', listed, { numbering: ordered ? 'Decimal' : 'Disc' })
}

/** The first line stands beside its label. */
export function withoutSpace(items: readonly Item[]): Item[] {
  const first = items.find((item) => item.kind === 'piece')
  return items.map((item) =>
    item === first && item.kind === 'piece' ? { ...item, before: 0 } : item,
  )
}
