import type { Item, Piece } from './flow.ts'
import { tagged, together } from './flow.ts'
import { baselineOf, indented, spacePiece, textPieces, type Column } from './pieces.ts'
import { colors, gutter, styles } from './style.ts'

/** A title that the contents list and the bookmarks show. */
export interface Title {
  id: string
  text: string
  number?: string | undefined
  /** 2 for the parts of the document, 3 and 4 below. */
  level: number
  /** Kept out of the contents list, not of the bookmarks. */
  unlisted?: boolean
}

/** The contents list, each line a link with its page number. Page numbers are read when drawing. */
export function contentsItems(
  titles: readonly Title[],
  column: Column,
  pageOf: (id: string) => number,
): Item[] {
  const lines = titles
    .filter(isListed)
    .map((title) => tagged('TOCI', tagged('Reference', [linePiece(title, column, pageOf)])))
  return [
    spacePiece(12, true),
    ...tagged('P', together(textPieces(column, [{ text: 'Sommaire' }], styles.heading3, 0), true)),
    spacePiece(4, true),
    ...tagged('TOC', lines.flat()),
    spacePiece(8),
  ]
}

/** The parts of the document and its numbered entries; the bookmarks have every title. */
const isListed = ({ level, number, unlisted }: Title) =>
  !unlisted && (level === 2 || number !== undefined)

function linePiece(
  { id, text, number, level }: Title,
  column: Column,
  pageOf: (id: string) => number,
): Piece {
  const main = level === 2
  const style = main ? styles.small : styles.contents
  const { x } = main ? column : indented(column, gutter)
  const look = { ...style, font: main ? 'bold' : 'text' } as const
  const height = style.leading + 1
  return {
    kind: 'piece',
    height,
    before: main ? 2 : 0,
    keep: false,
    draw: (pen, y) => {
      const baseline = y + baselineOf(style)
      const page = String(pageOf(id))
      const right = column.x + column.width - pen.sheet.measure(page, look)
      pen.open('Link')
      pen.ink(() => {
        if (number)
          pen.sheet.write(`${number} `, x, baseline, { ...look, font: 'bold', color: 'accent' })
        pen.sheet.write(`${text} `, number ? x + 26 : x, baseline, look)
        pen.sheet.write(page, right, baseline, look)
      })
      pen.annotate(x, y, column.x + column.width - x, height, {
        Subtype: 'Link',
        Contents: new String(`${text}, page ${page}`),
        A: { S: 'GoTo', D: new String(id) },
      })
      pen.close()
      pen.artifact(() =>
        pen.sheet.doc
          .lineWidth(0.3)
          .moveTo(x, y + height - 1)
          .lineTo(column.x + column.width, y + height - 1)
          .stroke(colors.line),
      )
    },
  }
}
