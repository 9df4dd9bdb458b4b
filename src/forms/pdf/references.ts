import type { DocumentModel } from '../model.ts'
import type { Title } from './contents.ts'
import { blockItems } from './blocks.ts'
import { tagged, type Item } from './flow.ts'
import { withoutSpace } from './list.ts'
import { besidePiece, indented, textPieces, type Column } from './pieces.ts'
import { sourcePlace } from './resolve.ts'
import { gutter, styles } from './style.ts'

const title = { id: 'sources-citees', text: 'Sources citées', level: 2 } as const

/** The title of the list of sources, when there is one. */
export function referencesTitle({ references }: DocumentModel): Title[] {
  return references.length > 0 ? [title] : []
}

/** The list of the sources cited; citations in the text lead to its lines. */
export function referenceItems({ references }: DocumentModel, column: Column): Item[] {
  if (references.length === 0) return []
  const style = styles.contents
  const items = references.flatMap(({ id, runs }, index): Item[] => {
    const mark = besidePiece(
      indented(column, -gutter),
      `${id} `,
      { ...style, font: 'bold' },
      style,
      index === 0 ? 8 : 2.6,
    )
    return tagged('LI', [
      ...tagged('Lbl', [{ ...mark, anchor: sourcePlace(id) }]),
      ...tagged('LBody', withoutSpace(textPieces(column, runs, style, 0))),
    ])
  })
  const heading = blockItems(
    [{ kind: 'heading', level: 2, id: title.id, runs: [{ text: title.text }] }],
    column,
  )
  return [...heading, ...tagged('L', items, { numbering: 'None' })]
}
