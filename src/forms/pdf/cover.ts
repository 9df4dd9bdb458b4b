import type { DocumentModel } from '../model.ts'
import { tagged, type Item, type Piece } from './flow.ts'
import { indented, rulePiece, spacePiece, textPieces, titlePieces, type Column } from './pieces.ts'
import { factItems } from './facts.ts'
import { blockItems } from './blocks.ts'
import { colors, gutter, styles } from './style.ts'

/** The first block of the first page: who speaks, the title, what and when, and the notice. */
export function coverItems(model: DocumentModel, column: Column): Item[] {
  const { title, subject, facts, notice, emitter } = model
  const text = indented(column, gutter)
  const [name = '', tagline = ''] = emitter
  return [
    pointPiece(column),
    ...tagged('P', textPieces(indented(column, 30), [{ text: name }], styles.brand, 0)),
    ...tagged(
      'P',
      textPieces(indented(column, 30), [{ text: tagline }], { ...styles.small, color: 'soft' }, 0),
    ),
    rulePiece(column, 16, 1.6, 'ink'),
    spacePiece(20, true),
    ...tagged('H1', titleLines(title, column)),
    ...tagged('P', textPieces(column, [{ text: subject }], styles.lead, 12)),
    spacePiece(13),
    rulePiece(column, 0, 0.5, 'line'),
    ...factItems(facts, column),
    spacePiece(6),
    ...blockItems(notice, text),
  ]
}

/** A long title is set smaller, so that it takes two lines. */
function titleLines(title: string, column: Column): Piece[] {
  const large = titlePieces(column, title, styles.cover, 0)
  return large.length > 2 ? titlePieces(column, title, styles.longCover, 0) : large
}

/** The mark of the site: a filled core with an outer ring. */
function pointPiece({ x }: Column): Piece {
  return {
    kind: 'piece',
    height: 0,
    before: 0,
    keep: true,
    draw: (pen, y) => {
      pen.artifact(() => {
        const { doc } = pen.sheet
        doc
          .lineWidth(1.8)
          .circle(x + 10, y + 14, 9)
          .stroke(colors.accent)
        doc.circle(x + 10, y + 14, 4.6).fill(colors.accent)
      })
    },
  }
}
