import type { Run } from '../../label/blocks.ts'
import { frenchTypography } from '../../french/typography.ts'
import { tagged, together, type Item } from './flow.ts'
import { withoutSpace } from './list.ts'
import { besidePiece, indented, spacePiece, textPieces, type Column } from './pieces.ts'
import { styles } from './style.ts'

/** Terms with what is said of them: a list whose labels are the terms. */
export function factItems(rows: readonly { term: string; runs: Run[] }[], column: Column): Item[] {
  if (rows.length === 0) return []
  const style = styles.small
  const look = { ...style, font: 'bold', color: 'soft' } as const
  const widest = Math.max(...rows.map(({ term }) => column.sheet.measure(`${term} `, look)))
  const inside = indented(column, widest + 10)
  const items = rows.flatMap(({ term, runs }, index): Item[] => {
    const label = besidePiece(
      column,
      `${frenchTypography(term)} `,
      look,
      style,
      index === 0 ? 7 : 2,
    )
    return tagged('LI', [
      ...tagged('Lbl', [label]),
      ...tagged('LBody', withoutSpace(textPieces(inside, runs, style, 0))),
    ])
  })
  return [...tagged('L', together(items), { numbering: 'None' }), spacePiece(2)]
}
