import type { FieldModel } from '../form-model.ts'
import { tagged, together, type Item, type Piece } from '../pdf/flow.ts'
import { besidePiece, indented, spacePiece, textPieces, type Column } from '../pdf/pieces.ts'
import { styles } from '../pdf/style.ts'
import { boxSize, typed, type Widgets } from './widgets.ts'

/** How many options a choice may show as buttons; beyond, a list opens. */
const buttons = 6

const lineHeight = 21
const shortWidth = 150

/** A field with its question above: number, label, hints, requirements served, then where to answer. */
export function fieldItems(field: FieldModel, column: Column, widgets: Widgets): Item[] {
  const { number, label, required, hints, serves, estimate } = field
  const question = [
    { text: label, strong: true },
    ...(required ? [{ text: ' (réponse attendue)' }] : []),
  ]
  const small = { ...styles.small, size: 8.8, leading: 11.8, color: 'soft' } as const
  const lines = [...hints, ...(serves ? [`${serves}.`] : [])]
  const head = [
    spacePiece(15, true),
    ...tagged('P', [
      besidePiece(
        indented(column, -34),
        `${number} `,
        { ...styles.body, font: 'bold', color: 'accent' },
        styles.body,
        0,
      ),
      ...textPieces(column, question, styles.body, 0),
    ]),
    ...lines.flatMap((text) => tagged('P', textPieces(column, [{ text }], small, 1))),
    spacePiece(5, true),
  ]
  const answer = answerItems(field, column, widgets)
  const estimated = estimate
    ? [
        spacePiece(4, true),
        ...tagged('P', [
          checkPiece(column, estimate.label, (x, y) =>
            widgets.check(estimate.id, `${number} ${estimate.label}`, x, y),
          ),
        ]),
      ]
    : []
  return together([...head, ...answer, ...estimated])
}

function answerItems(field: FieldModel, column: Column, widgets: Widgets): Item[] {
  const { control } = field
  if (control.kind === 'text') {
    const { lines, unit } = control
    const height = lines > 1 ? lines * typed.leading + 8 : lineHeight
    const width = unit ? shortWidth : column.width
    const box: Piece = {
      kind: 'piece',
      height,
      before: 0,
      keep: false,
      draw: (pen, y) => {
        widgets.text(field, control, column.x, y, width, height)
        if (unit) {
          pen.ink(() => pen.sheet.write(` ${unit}`, column.x + width + 4, y + 14, styles.small))
        }
      },
    }
    return unit ? tagged('P', [box]) : tagged('Div', [box])
  }
  if (control.kind === 'choice' && control.options.length > buttons) {
    const { options } = control
    return tagged('Div', [
      {
        kind: 'piece',
        height: lineHeight,
        before: 0,
        keep: false,
        draw: (_pen, y) => widgets.list(field, options, column.x, y, column.width, lineHeight),
      },
    ])
  }
  const items = control.options.map((option) =>
    tagged('LI', [
      optionPiece(column, option.label, (x, y) =>
        control.kind === 'choice'
          ? widgets.radio(field, option, x, y)
          : widgets.check(option.id, `${field.name} : ${option.label}`, x, y),
      ),
    ]),
  )
  return tagged('L', items.flat(), { numbering: 'None' })
}

/** A box and its words, as the label and the body of a list item. */
function optionPiece(column: Column, label: string, add: (x: number, y: number) => void): Piece {
  const line = styles.small
  return {
    kind: 'piece',
    height: line.leading + 3,
    before: 0,
    keep: false,
    draw: (pen, y) => {
      pen.open('Lbl')
      add(column.x, y + 1.5)
      pen.close()
      pen.open('LBody')
      pen.ink(() => pen.sheet.write(label, column.x + boxSize + 7, y + 10.4, line))
      pen.close()
    },
  }
}

function checkPiece(column: Column, label: string, add: (x: number, y: number) => void): Piece {
  const line = styles.small
  return {
    kind: 'piece',
    height: line.leading + 3,
    before: 0,
    keep: false,
    draw: (pen, y) => {
      add(column.x, y + 1.5)
      pen.ink(() => pen.sheet.write(label, column.x + boxSize + 7, y + 10.4, line))
    },
  }
}
