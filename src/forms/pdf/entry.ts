import type { Block, EntryBlock } from '../../label/blocks.ts'
import { heightOf, tagged, together, type Item } from './flow.ts'
import { besidePiece, indented, rulePiece, spacePiece, titlePieces, type Column } from './pieces.ts'
import type { Lay, Setting } from './setting.ts'
import { styles } from './style.ts'

/** Up to this height an entry is never cut. */
const whole = 150

/** A requirement, a step or a benefit: its number hangs in the margin and never leaves its text. */
export function entryItems(
  { id, number, title, level, blocks }: EntryBlock,
  column: Column,
  setting: Setting,
  lay: Lay,
): Item[] {
  const wide = indented(column, -setting.hang)
  const style = level === 3 ? styles.heading3 : styles.heading4
  const heading = tagged(`H${level}`, [
    ...(number
      ? [besidePiece(wide, `${number} `, level === 3 ? styles.number1 : styles.number2, style, 0)]
      : []),
    ...together(
      titlePieces(column, title, style, 0).map((piece, index) =>
        index === 0 ? { ...piece, anchor: id } : piece,
      ),
      true,
    ),
  ])
  const [first, ...rest] = blocks
  const top = [
    rulePiece(wide, 15, level === 3 ? 0.9 : 0.5, level === 3 ? 'ink' : 'line'),
    spacePiece(9, true),
    ...heading,
    ...together(first ? lay([first], column, setting) : []),
  ]
  const items = [...top, ...bodyItems(rest, (blocks) => lay(blocks, column, setting))]
  return heightOf(items) <= whole ? together(items) : items
}

/** The facts at the end of an entry stay with the two lines before them. */
function bodyItems(blocks: readonly Block[], lay: (blocks: readonly Block[]) => Item[]): Item[] {
  const last = blocks.at(-1)
  if (last?.kind !== 'facts') return lay(blocks)
  const facts = lay([last])
  const before = lay(blocks.slice(0, -1))
  const lines = new Set(before.filter((item) => item.kind === 'piece').slice(-2))
  return [
    ...before.map((item) =>
      item.kind === 'piece' && lines.has(item) ? { ...item, keep: true } : item,
    ),
    ...together(facts),
  ]
}
