import type { Run } from '../../label/blocks.ts'
import { plain } from '../../label/blocks.ts'
import type { Column } from './pieces.ts'
import { styles } from './style.ts'

/** Between two columns, in points. */
export const columnGap = 12

/**
 * Shares the width of a table out: every column gets its longest word, then space in proportion to
 * its text.
 * @returns widths in points, without the gaps
 */
export function columnWidths(
  head: readonly Run[][],
  rows: readonly Run[][][],
  column: Column,
): number[] {
  const available = column.width - columnGap * (head.length - 1)
  const style = styles.small
  const measured = head.map((cell, index) => {
    const texts = [plain(cell), ...rows.map((row) => plain(row[index] ?? []))]
    const look = { ...style, font: 'bold' } as const
    const words = texts
      .flatMap((text) => text.split(/[ \u00a0-]/))
      .map((word) => column.sheet.measure(word, look))
    const whole = texts.map((text, row) =>
      column.sheet.measure(text, row === 0 ? { ...style, font: 'bold' } : style),
    )
    return { least: Math.max(...words) + 1, most: Math.max(...whole) + 1 }
  })
  const most = measured.reduce((sum, { most }) => sum + most, 0)
  if (most <= available) return measured.map((column) => Math.max(column.least, column.most))
  const least = measured.reduce((sum, { least }) => sum + least, 0)
  const wanted = measured.map(({ least, most }) => Math.sqrt(Math.max(0, most - least)))
  const total = wanted.reduce((sum, value) => sum + value, 0) || 1
  const spare = Math.max(0, available - least)
  return measured.map(({ least, most }, index) =>
    Math.min(least + (spare * wanted[index]!) / total, Math.max(most, least)),
  )
}
