import type { Run } from '../../label/blocks.ts'
import type { Piece } from './flow.ts'
import { breakLines, drawLine, type Resolve } from './lines.ts'
import type { Sheet } from './sheet.ts'
import { colors, page, type Color, type TextStyle } from './style.ts'

/** What laying out needs to know: the sheet, where links lead, the column. */
export interface Column {
  sheet: Sheet
  resolve: Resolve
  x: number
  width: number
}

/** The column between a left edge and the right margin, further in or out. */
export function indented(column: Column, by: number): Column {
  return { ...column, x: column.x + by, width: column.width - by }
}

/**
 * One piece a line. The first two lines stay together, and so do the last two.
 * @param before space above the first line
 */
export function textPieces(
  column: Column,
  runs: readonly Run[],
  style: TextStyle,
  before: number,
): Piece[] {
  const lines = breakLines(column.sheet, runs, style, column.width, column.resolve)
  const drop = baselineOf(style)
  return lines.map((line, index) => ({
    kind: 'piece',
    height: style.leading,
    before: index === 0 ? before : 0,
    keep: index < lines.length - 1 && (index === 0 || index === lines.length - 2),
    draw: (pen, y) => drawLine(pen, line, column.x, y + drop),
  }))
}

/** Lines of about one length: a title does not leave a word alone on its last line. */
export function titlePieces(
  column: Column,
  words: string,
  style: TextStyle,
  before: number,
): Piece[] {
  const runs = [{ text: words }]
  const count = (width: number) =>
    breakLines(column.sheet, runs, style, width, column.resolve).length
  const lines = count(column.width)
  let [narrow, wide] = [column.width / 3, column.width]
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    if (count(middle) > lines) narrow = middle
    else wide = middle
  }
  return textPieces({ ...column, width: wide }, runs, style, before)
}

/** A word beside the line that follows: bullet, number, term. Takes no height. */
export function besidePiece(
  column: Column,
  text: string,
  style: TextStyle,
  lineStyle: TextStyle,
  before: number,
): Piece {
  const drop = baselineOf(lineStyle)
  return {
    kind: 'piece',
    height: 0,
    before,
    keep: true,
    draw: (pen, y) => pen.ink(() => pen.sheet.write(text, column.x, y + drop, style)),
  }
}

/** A rule across the column; takes no height and stays with what follows. */
export function rulePiece(column: Column, before: number, weight: number, color: Color): Piece {
  return {
    kind: 'piece',
    height: 0,
    before,
    keep: true,
    draw: (pen, y, opensPage) => {
      if (opensPage) return
      pen.artifact(() =>
        pen.sheet.doc
          .lineWidth(weight)
          .moveTo(column.x, y)
          .lineTo(column.x + column.width, y)
          .stroke(colors[color]),
      )
    },
  }
}

/** Empty space. */
export function spacePiece(height: number, keep = false): Piece {
  return { kind: 'piece', height: 0, before: height, keep, draw: () => {} }
}

/** Draws a bar at the left of a piece, over its whole height. */
export function barred(piece: Piece, x: number, weight: number, color: Color): Piece {
  return {
    ...piece,
    draw: (pen, y, opensPage) => {
      const top = opensPage ? y : y - piece.before
      if (y + piece.height > top) {
        pen.artifact(() =>
          pen.sheet.doc
            .lineWidth(weight)
            .moveTo(x, top)
            .lineTo(x, y + piece.height)
            .stroke(colors[color]),
        )
      }
      piece.draw(pen, y, opensPage)
    },
  }
}

/** Distance from the top of a line to its baseline. */
export function baselineOf({ leading, size }: TextStyle): number {
  return leading / 2 + size * 0.34
}

/** The column of the whole page. */
export function pageColumn(sheet: Sheet, resolve: Resolve): Column {
  return { sheet, resolve, x: page.left, width: page.width - page.left - page.right }
}
