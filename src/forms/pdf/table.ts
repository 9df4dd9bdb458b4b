import type { Block, Run } from '../../label/blocks.ts'
import { plain } from '../../label/blocks.ts'
import { columnGap, columnWidths } from './columns.ts'
import { heightOf, tagged, type Item, type Piece } from './flow.ts'
import { breakLines, drawLine, type Line } from './lines.ts'
import type { Pen, TagOptions } from './pen.ts'
import { baselineOf, spacePiece, type Column } from './pieces.ts'
import { colors, page, styles, type TextStyle } from './style.ts'

type Table = Extract<Block, { kind: 'table' }>

/** Up to this height a table is never cut. */
const whole = 150
/** A row of this height may stand alone above or below a cut. */
const tall = 50
const padding = 5

/** A table: its header comes back, as an artifact, at the top of each page. */
export function tableItems({ head, rows }: Table, column: Column): Item[] {
  const widths = columnWidths(head, rows, column)
  const headStyle: TextStyle = { ...styles.small, font: 'bold' }
  const header = rowPiece(cellsOf(head, widths, column, headStyle), widths, column, headStyle, 'TH')
  const style = styles.small
  const room = page.height - page.top - page.bottom - header.height - 2 * padding
  const body = rows
    .flatMap((row) => cut(cellsOf(row, widths, column, style), Math.floor(room / style.leading)))
    .map((cells): Piece => ({
      ...rowPiece(cells, widths, column, style, 'TD'),
      header: {
        height: header.height,
        draw: (pen, y) => drawHeader(pen, head, widths, column, headStyle, y),
      },
    }))
  const all = [header, ...body]
  const short = heightOf(all) < whole
  // A short table stays whole; a long one leaves no short row alone.
  const pieces = all.map((piece, index) => ({
    ...piece,
    keep: short
      ? piece !== all.at(-1)
      : index === 0 ||
        (index === 1 && piece.height < tall) ||
        (index === all.length - 2 && all.at(-1)!.height < tall),
  }))
  return [spacePiece(8, true), ...tagged('Table', pieces), spacePiece(8)]
}

/** The lines of each cell of a row. */
function cellsOf(
  row: readonly Run[][],
  widths: readonly number[],
  { sheet, resolve }: Column,
  style: TextStyle,
): Line[][] {
  return widths.map((width, index) => breakLines(sheet, row[index] ?? [], style, width, resolve))
}

/** A row of more lines than a page has goes on in a row of its own. */
function cut(cells: readonly Line[][], most: number): Line[][][] {
  const rows = Math.max(1, ...cells.map((lines) => Math.ceil(lines.length / most)))
  return Array.from({ length: rows }, (_, row) =>
    cells.map((lines) => lines.slice(row * most, (row + 1) * most)),
  )
}

function rowPiece(
  cells: readonly Line[][],
  widths: readonly number[],
  column: Column,
  style: TextStyle,
  tag: 'TH' | 'TD',
): Piece {
  const height = Math.max(1, ...cells.map((lines) => lines.length)) * style.leading + 2 * padding
  const options: TagOptions = tag === 'TH' ? { scope: 'Column' } : {}
  return {
    kind: 'piece',
    height,
    before: 0,
    keep: false,
    draw: (pen, y) => {
      pen.open('TR')
      eachCell(cells, widths, column.x, (lines, x) => {
        pen.open(tag, options)
        drawCell(pen, lines, x, y + padding, style)
        pen.close()
      })
      pen.close()
      drawRule(pen, column, y + height, tag === 'TH' ? 0.9 : 0.4, tag === 'TH' ? 'ink' : 'line')
    },
  }
}

function drawHeader(
  pen: Pen,
  head: readonly Run[][],
  widths: readonly number[],
  column: Column,
  style: TextStyle,
  y: number,
): void {
  const words = head.map((cell) => [{ text: plain(cell) }])
  const cells = cellsOf(words, widths, column, style)
  const height = Math.max(...cells.map((lines) => lines.length)) * style.leading + 2 * padding
  pen.artifact(() => {
    eachCell(cells, widths, column.x, (lines, x) =>
      lines.forEach(({ fragments }, index) => {
        const [fragment] = fragments
        if (!fragment) return
        const baseline = y + padding + index * style.leading + baselineOf(style)
        pen.sheet.write(fragment.text, x, baseline, fragment.look)
      }),
    )
  })
  drawRule(pen, column, y + height, 0.9, 'ink')
}

function drawCell(pen: Pen, lines: readonly Line[], x: number, y: number, style: TextStyle): void {
  lines.forEach((line, index) =>
    drawLine(pen, line, x, y + index * style.leading + baselineOf(style)),
  )
}

function drawRule(
  pen: Pen,
  { x, width }: Column,
  y: number,
  weight: number,
  color: 'ink' | 'line',
): void {
  pen.artifact(() =>
    pen.sheet.doc
      .lineWidth(weight)
      .moveTo(x, y)
      .lineTo(x + width, y)
      .stroke(colors[color]),
  )
}

function eachCell<Cell>(
  cells: readonly Cell[],
  widths: readonly number[],
  x: number,
  draw: (cell: Cell, x: number) => void,
) {
  let left = x
  cells.forEach((cell, index) => {
    draw(cell, left)
    left += widths[index]! + columnGap
  })
}
