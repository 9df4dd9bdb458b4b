import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { formModel, type FieldModel } from '#src/forms/form-model.ts'
import { none } from '#tests/support/none.ts'
import { bytesOf, label } from './made.ts'
import { officeControls } from './office-text.ts'
import { annotationsOf, flat, openPdf, readTags, wordsOf, type Annotation } from './pdf-tree.ts'

const form = bytesOf('dossier-de-candidature.pdf')
const fields = formModel(label).sections.flatMap((part) => part.fields)

/** A field of the PDF as a viewer shows it. */
interface Widget extends Annotation {
  fieldName: string
  fieldType: string
  fieldValue: unknown
  alternativeText: string
  required: boolean
  multiLine: boolean
  maxLen: number
  checkBox?: boolean
  radioButton?: boolean
  buttonValue?: string
  exportValue?: string
}

async function widgetsOf(pdf: PDFDocumentProxy): Promise<Widget[]> {
  const annotations = (await annotationsOf(pdf)) as Widget[]
  return annotations.filter(({ subtype }) => subtype === 'Widget')
}

/** Names of the places where a field is answered: one, or one a box to tick. */
function placesOf({ id, control, estimate }: FieldModel): string[] {
  const own = control.kind === 'checks' ? control.options.map((option) => option.id) : [id]
  return estimate ? [...own, estimate.id] : own
}

suite('the application form', async () => {
  const pdf = await openPdf(form)
  const widgets = await widgetsOf(pdf)
  const tags = flat(await readTags(pdf))

  test('asks everything that content/form asks, in its order', () => {
    const asked = label.form.flatMap((section) => section.fields.map(({ id }) => id))
    assert.deepEqual(
      fields.map(({ id }) => id),
      asked,
    )
    const names = [...new Set(widgets.map(({ fieldName }) => fieldName))]
    assert.deepEqual(names, fields.flatMap(placesOf))
  })

  test('has the same fields to fill as ODT and as DOCX', () => {
    const expected = fields.flatMap(placesOf)
    assert.deepEqual(officeControls('odt'), expected)
    assert.deepEqual(officeControls('docx'), expected)
  })

  test('tells a screen reader the question of each field, its unit and whether it is expected', () => {
    const named = new Map(widgets.map((widget) => [widget.fieldName, widget]))
    none(
      fields
        .filter(({ control }) => control.kind === 'text')
        .filter((field) => named.get(field.id)?.alternativeText !== field.name)
        .map(({ id }) => id),
    )
    for (const { id, label: words, required, control } of fields) {
      const { alternativeText = '', required: marked } = named.get(id) ?? {}
      if (control.kind === 'checks') continue
      assert.ok(alternativeText.includes(words), id)
      assert.equal(marked, required, id)
      if (control.kind === 'text') assert.ok(alternativeText.includes(control.unit), id)
    }
  })

  test('puts every field in the tags, in the order of the pages, under its own name', () => {
    const forms = tags.filter(({ role }) => role === 'Form')
    const order = forms.flatMap(({ annotations }) => annotations)
    assert.deepEqual(
      order,
      widgets.map(({ id }) => `pdfjs_internal_id_${id}`),
    )
    assert.deepEqual(
      forms.map(({ alt }) => alt),
      widgets.map(({ alternativeText }) => alternativeText),
    )
  })

  test('says before each box, on its page, what is asked', () => {
    const pageOf = new Map(
      tags
        .filter(({ role }) => role === 'Form')
        .flatMap(({ annotations, page }) => annotations.map((id) => [id, page] as const)),
    )
    const questions = tags.filter(({ role }) => role === 'P')
    none(
      fields.flatMap((field) => {
        const box = widgets.find(({ fieldName }) => placesOf(field).includes(fieldName))
        const words = `${field.number} ${field.label}`.replace(/\s+/g, ' ')
        const question = questions.find((tag) => wordsOf(tag).startsWith(words))
        const together = question?.page === pageOf.get(`pdfjs_internal_id_${box?.id}`)
        return question && together ? [] : [words]
      }),
    )
  })

  test('limits long answers and gives them several lines', () => {
    const limits = fields.flatMap(({ id, control }) =>
      control.kind === 'text' ? [[id, control.maxLength, control.lines > 1] as const] : [],
    )
    const text = widgets.filter(({ fieldType }) => fieldType === 'Tx')
    assert.deepEqual(
      text.map(({ fieldName, maxLen, multiLine }) => [fieldName, maxLen, multiLine]),
      limits,
    )
  })

  test('says on its first page that it is the work of this project', () => {
    const first = tags.filter(({ page, role }) => page === 1 && role === 'P').map(wordsOf)
    assert.ok(first.includes('Ce formulaire est une création de ce site'))
  })

  test('keeps the answers typed in Firefox’s viewer', async () => {
    const filled = await openPdf(form)
    const answers = new Map<string, unknown>()
    for (const widget of await widgetsOf(filled)) {
      const { id, fieldName, fieldType, maxLen } = widget
      if (fieldType === 'Tx') {
        const value = `Réponse n° 1 à ${fieldName} : œuvre d’été, 5 M€`.slice(
          0,
          maxLen || undefined,
        )
        filled.annotationStorage.setValue(id, { value })
        answers.set(fieldName, value)
      } else if (widget.checkBox) {
        filled.annotationStorage.setValue(id, { value: true })
        answers.set(fieldName, widget.exportValue)
      } else if (widget.radioButton) {
        const chosen = !answers.has(fieldName)
        filled.annotationStorage.setValue(id, { value: chosen })
        if (chosen) answers.set(fieldName, widget.buttonValue)
      }
    }
    const saved = await widgetsOf(await openPdf(await filled.saveDocument()))
    const kept = new Map(saved.map(({ fieldName, fieldValue }) => [fieldName, fieldValue]))
    assert.ok(answers.size > 50)
    none([...answers].filter(([name, value]) => kept.get(name) !== value).map(([name]) => name))
  })
})
