import type { FormModel, FormSectionModel } from '../form-model.ts'
import type { DocumentModel } from '../model.ts'
import { blockItems } from '../pdf/blocks.ts'
import type { Title } from '../pdf/contents.ts'
import { fitsPage, tagged, together, type Item } from '../pdf/flow.ts'
import { besidePiece, indented, rulePiece, textPieces, type Column } from '../pdf/pieces.ts'
import { renderPdf, type Pdf } from '../pdf/render.ts'
import { gutter, styles } from '../pdf/style.ts'
import { fieldItems } from './field.ts'
import { createWidgets, type Widgets } from './widgets.ts'

const margin = 34

/** Writes the application form as a PDF that can be filled: no script, every field in the tags. */
export function renderFormPdf(model: DocumentModel & { form: FormModel }): Promise<Pdf> {
  return renderPdf(model, async (pen) => {
    const widgets = await createWidgets(pen)
    return {
      titles: [...model.form.sections.map(titleOf), annex],
      items: (column) => [
        ...model.form.sections.flatMap((section) => sectionItems(section, column, widgets)),
        ...blockItems(
          [{ kind: 'heading', level: 2, id: annex.id, runs: [{ text: annex.text }] }],
          indented(column, gutter),
        ),
      ],
      finish: widgets.finish,
    }
  })
}

const annex: Title = { id: 'annexe', text: 'Annexe : les exigences', level: 2 }

const titleOf = ({ number, title }: FormSectionModel): Title => ({
  id: `section-${number}`,
  text: title,
  number,
  level: 2,
})

function sectionItems(section: FormSectionModel, column: Column, widgets: Widgets): Item[] {
  const inside = indented(column, margin)
  const [first = [], ...rest] = section.fields.map((field) => fieldItems(field, inside, widgets))
  const opening = openingItems(section, column, true)
  // A question whose box fills a page keeps the page to itself: the box stays under its question.
  const start = fitsPage([...opening, ...first]) ? opening : openingItems(section, column, false)
  return [...start, ...first, ...rest.flat()]
}

/** Number, title and introduction of a section, on the page of its first question `withNext`. */
function openingItems(
  { number, title, intro }: FormSectionModel,
  column: Column,
  withNext: boolean,
): Item[] {
  const inside = indented(column, margin)
  const style = styles.heading2
  const [first, ...rest] = textPieces(inside, [{ text: title }], style, 0)
  const introLines = textPieces(inside, [{ text: intro }], { ...styles.body, color: 'soft' }, 5)
  return [
    rulePiece(column, 26, 1.4, 'ink'),
    ...tagged('H2', [
      besidePiece(column, `${number} `, { ...style, color: 'accent' }, style, 12),
      ...together([...(first ? [{ ...first, anchor: `section-${number}` }] : []), ...rest], true),
    ]),
    ...tagged('P', together(introLines, withNext)),
  ]
}
