import { tagged, type Item } from '../pdf/flow.ts'
import type { Pen } from '../pdf/pen.ts'
import type { Column } from '../pdf/pieces.ts'
import { styles } from '../pdf/style.ts'
import { boxSize } from './widgets.ts'

interface Option {
  id: string
  label: string
}

const style = styles.small
const beside = boxSize + 7

/** Up to this number, options stand one below the other. */
const few = 3

/** Height of an option, in points. */
export const optionHeight = style.leading + 3

/**
 * The options of a choice: a list whose labels are boxes. Short ones stand two by two, read across.
 * @param add draws the box of an option at its top left corner
 */
export function optionItems(
  options: readonly Option[],
  column: Column,
  add: (option: Option, x: number, y: number) => void,
): Item[] {
  const half = column.width / 2
  const widest = Math.max(...options.map(({ label }) => column.sheet.measure(label, style)))
  const twoByTwo = options.length > few && widest + beside + 8 <= half
  const items = options.flatMap((option, index) => {
    const right = twoByTwo && index % 2 === 1
    const endsRow = !twoByTwo || right || index === options.length - 1
    const x = right ? column.x + half : column.x
    return tagged('LI', [
      {
        kind: 'piece',
        height: endsRow ? optionHeight : 0,
        before: 0,
        keep: !endsRow,
        draw: (pen, y) => {
          pen.open('Lbl')
          add(option, x, y + 1.5)
          pen.close()
          pen.open('LBody')
          writeOption(pen, option.label, x, y)
          pen.close()
        },
      },
    ])
  })
  return tagged('L', items, { numbering: 'None' })
}

/** The words of a box to tick, at its right. */
export function writeOption(pen: Pen, label: string, x: number, y: number): void {
  pen.ink(() => pen.sheet.write(label, x + beside, y + 10.4, style))
}
