import type { FormModel, FormSectionModel } from '../form-model.ts'
import type { DocumentModel } from '../model.ts'
import { blockItems } from '../pdf/blocks.ts'
import type { Title } from '../pdf/contents.ts'
import { tagged, together, type Item } from '../pdf/flow.ts'
import { besidePiece, indented, rulePiece, textPieces, type Column } from '../pdf/pieces.ts'
import { renderPdf, type Pdf } from '../pdf/render.ts'
import { styles } from '../pdf/style.ts'
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
          indented(column, margin),
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
  const { number, title, intro, fields } = section
  const inside = indented(column, margin)
  const style = styles.heading2
  const heading = textPieces(inside, [{ text: title }], style, 0)
  const [first, ...rest] = heading
  return [
    rulePiece(column, 26, 1.4, 'ink'),
    ...tagged('H2', [
      besidePiece(column, `${number} `, { ...style, color: 'accent' }, style, 12),
      ...together([...(first ? [{ ...first, anchor: `section-${number}` }] : []), ...rest], true),
    ]),
    ...tagged(
      'P',
      together(textPieces(inside, [{ text: intro }], { ...styles.body, color: 'soft' }, 5), true),
    ),
    ...fields.flatMap((field) => fieldItems(field, inside, widgets)),
  ]
}
