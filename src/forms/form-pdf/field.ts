import type { FieldModel } from '../form-model.ts'
import { heightOf, tagged, together, type Item } from '../pdf/flow.ts'
import { besidePiece, indented, spacePiece, textPieces, type Column } from '../pdf/pieces.ts'
import { styles } from '../pdf/style.ts'
import { figureItems } from './figure.ts'
import { optionItems } from './options.ts'
import { lineHeight, typed, type Widgets } from './widgets.ts'

/** How many options a choice may show as buttons; beyond, a list opens. */
const buttons = 6

/** The column of the boxes that stand at the right of their question. */
const figureWidth = 150
const between = 18

/**
 * A field: number, question, hints, requirements served, then where to answer. A figure or a date is
 * answered beside its question, anything longer under it.
 */
export function fieldItems(field: FieldModel, column: Column, widgets: Widgets): Item[] {
  const { control } = field
  if (control.kind === 'text' && control.unit) {
    const narrow = { ...column, width: column.width - figureWidth - between }
    const question = questionItems(field, narrow)
    const taken = heightOf(question)
    const aside = { ...column, x: narrow.x + narrow.width + between, width: figureWidth }
    const { items, height } = figureItems(field, control, aside, taken, widgets)
    return together([space, ...question, ...items, spacePiece(Math.max(0, height - taken))])
  }
  const answer = answerItems(field, column, widgets)
  return together([space, ...questionItems(field, column), spacePiece(5, true), ...answer])
}

const space = spacePiece(15, true)

function questionItems({ number, label, required, ...field }: FieldModel, column: Column): Item[] {
  const question = [
    { text: label, strong: true },
    ...(required ? [{ text: ' (réponse attendue)' }] : []),
  ]
  const mark = { ...styles.body, font: 'bold', color: 'accent' } as const
  const small = { ...styles.small, size: 8.8, leading: 11.8, color: 'soft' } as const
  return [
    ...tagged('P', [
      besidePiece(indented(column, -34), `${number} `, mark, styles.body, 0),
      ...textPieces(column, question, styles.body, 0),
    ]),
    ...hintsOf(field).flatMap((text) => tagged('P', textPieces(column, [{ text }], small, 1))),
  ]
}

/** The requirements served stand at the end of the last hint. */
function hintsOf({ hints, serves }: Pick<FieldModel, 'hints' | 'serves'>): string[] {
  if (!serves) return hints
  return [...hints.slice(0, -1), [...hints.slice(-1), `${serves}.`].join(' ')]
}

function answerItems(field: FieldModel, column: Column, widgets: Widgets): Item[] {
  const { control } = field
  const box = (height: number, draw: (y: number) => void): Item[] =>
    tagged('Div', [{ kind: 'piece', height, before: 0, keep: false, draw: (_pen, y) => draw(y) }])
  const { x, width } = column
  if (control.kind === 'text') {
    const height = control.lines > 1 ? control.lines * typed.leading + 8 : lineHeight
    return box(height, (y) => widgets.text(field, control, x, y, width, height))
  }
  const { options } = control
  if (control.kind === 'choice' && options.length > buttons) {
    return box(lineHeight, (y) => widgets.list(field, options, x, y, width, lineHeight))
  }
  return optionItems(options, column, (option, left, y) =>
    control.kind === 'choice'
      ? widgets.radio(field, option, left, y)
      : widgets.check(option.id, `${field.name} : ${option.label}`, left, y),
  )
}
