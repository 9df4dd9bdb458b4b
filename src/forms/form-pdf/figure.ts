import type { Control, FieldModel } from '../form-model.ts'
import { tagged, type Item, type Piece } from '../pdf/flow.ts'
import type { Pen } from '../pdf/pen.ts'
import { baselineOf, type Column } from '../pdf/pieces.ts'
import { styles } from '../pdf/style.ts'
import { optionHeight, writeOption } from './options.ts'
import { lineHeight, type Widgets } from './widgets.ts'

type TextControl = Extract<Control, { kind: 'text' }>

const unitHeight = styles.small.leading + 2.6

/**
 * The answer to a question that asks for a figure or a date, beside it: unit, box, and a box to tick
 * when it is an estimate.
 * @param raised height of the question, which these pieces climb back
 * @returns the pieces, none of which takes height, and the height that they need
 */
export function figureItems(
  field: FieldModel,
  control: TextControl,
  column: Column,
  raised: number,
  widgets: Widgets,
): { items: Item[]; height: number } {
  const { x, width } = column
  const climbing = (draw: (pen: Pen, top: number) => void): Piece => ({
    kind: 'piece',
    height: 0,
    before: 0,
    keep: true,
    draw: (pen, y) => draw(pen, y - raised),
  })
  const below = unitHeight + lineHeight
  const answer = tagged('P', [
    climbing((pen, top) => {
      const baseline = top + 1.5 + baselineOf(styles.small)
      pen.ink(() => pen.sheet.write(`${control.unit} `, x, baseline, styles.small))
      widgets.text(field, control, x, top + unitHeight, width, lineHeight)
    }),
  ])
  const { estimate } = field
  if (!estimate) return { items: answer, height: below }
  const tick = climbing((pen, top) => {
    const y = top + below + 4
    widgets.check(estimate.id, `${field.number} ${field.label} : ${estimate.label}`, x, y + 1.5)
    writeOption(pen, estimate.label, x, y)
  })
  return { items: [...answer, ...tagged('P', [tick])], height: below + 4 + optionHeight }
}
