import assert from 'node:assert/strict'
import { suite, test } from 'node:test'
import { create, type Font } from 'fontkit'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { typed } from '#src/forms/form-fields.ts'
import { formModel } from '#src/forms/form-model.ts'
import { typedLetters, typedWidth, typingFont } from '#src/forms/typing-font.ts'
import { none } from '#tests/support/none.ts'
import { bytesOf, label } from './made.ts'
import { officeControls } from './office-text.ts'
import {
  annotationsOf,
  blankParts,
  flat,
  openPdf,
  pagesOf,
  readTags,
  wordsOf,
  type Annotation,
} from './pdf-tree.ts'

const bytes = bytesOf('dossier-de-candidature.pdf')
const fields = formModel(label).flatMap((section) => section.fields)
const places = fields.flatMap((field) => field.places)

/** A field of the PDF as a viewer shows it. */
interface Widget extends Annotation {
  fieldName: string
  fieldType: string
  fieldValue: unknown
  alternativeText: string
  required: boolean
  multiLine: boolean
  doNotScroll: boolean
  maxLen: number
  borderStyle: { width: number }
  borderColor: unknown
  rect: [number, number, number, number]
  checkBox?: boolean
  radioButton?: boolean
  buttonValue?: string
  exportValue?: string
}

async function widgetsOf(pdf: PDFDocumentProxy): Promise<Widget[]> {
  const annotations = (await annotationsOf(pdf)) as Widget[]
  return annotations.filter(({ subtype }) => subtype === 'Widget')
}

/** Saves answers as Firefox does, and reads them again. */
async function saved(answers: (widget: Widget) => unknown): Promise<Map<string, unknown>> {
  const pdf = await openPdf(bytes)
  for (const widget of await widgetsOf(pdf)) {
    const value = answers(widget)
    if (value !== undefined) pdf.annotationStorage.setValue(widget.id, { value })
  }
  const kept = await widgetsOf(await openPdf(await pdf.saveDocument()))
  return new Map(kept.map(({ fieldName, fieldValue }) => [fieldName, fieldValue]))
}

suite('the application form', async () => {
  const pdf = await openPdf(bytes)
  const widgets = await widgetsOf(pdf)
  const named = new Map(widgets.map((widget) => [widget.fieldName, widget]))
  const tags = flat(await readTags(pdf))
  const textual = places.flatMap((place) =>
    place.control.kind === 'text' ? [{ ...place, control: place.control }] : [],
  )

  test('asks everything that content/form asks, in its order, with the same fields as ODT and DOCX', () => {
    const asked = places.map(({ id }) => id)
    assert.deepEqual([...named.keys()], asked)
    assert.deepEqual(officeControls('odt'), asked)
    assert.deepEqual(officeControls('docx'), asked)
  })

  test('tells a screen reader the question of each field, its unit and whether it is expected', () => {
    for (const { id, name, about, required, control } of places) {
      const { alternativeText = '', required: marked = false } = named.get(id) ?? {}
      assert.ok(alternativeText.startsWith(name), id)
      if (about && control.kind !== 'choice') assert.ok(alternativeText.endsWith(about), id)
      if (control.kind !== 'check') assert.equal(marked, required, id)
    }
    assert.ok(fields.every(({ places, label }) => places.every(({ name }) => name.includes(label))))
  })

  test('puts every field in the tags, in the order of the pages, under its own name', () => {
    const forms = tags.filter(({ role }) => role === 'Form')
    assert.deepEqual(
      forms.flatMap(({ annotations }) => annotations),
      widgets.map(({ id }) => `pdfjs_internal_id_${id}`),
    )
    assert.deepEqual(
      forms.map(({ alt }) => alt),
      widgets.map(({ alternativeText }) => alternativeText),
    )
  })

  test('makes each question a title and a bookmark, on the page of its answer', async () => {
    const pageOf = new Map(
      tags.flatMap(({ annotations, page }) => annotations.map((id) => [id, page] as const)),
    )
    const questions = tags.filter(({ role }) => role === 'H2')
    const outline = (await pdf.getOutline()).flatMap(({ items }) =>
      items.map(({ title }) => spaced(title)),
    )
    none(
      fields.flatMap(({ number, label, places: [first] }) => {
        const words = spaced(`${number} ${label}`)
        const question = questions.find((tag) => wordsOf(tag) === words)
        const box = named.get(first?.id ?? '')
        const together = !box || question?.page === pageOf.get(`pdfjs_internal_id_${box.id}`)
        return question && together && outline.includes(words) ? [] : [words]
      }),
    )
  })

  test('numbers requirements E1, E1.1, unlike its questions', () => {
    const served = fields.flatMap(({ serves }) => serves.match(/[\d.]+/g) ?? [])
    assert.ok(served.length > 40)
    none(
      fields
        .filter(({ serves }) => /\d/.test(serves.replace(/\bE\d+(\.\d+)?/g, '')))
        .map(({ id }) => id),
    )
  })

  test('asks each figure with its date and its source, and for what a paper form needs', () => {
    const figures = fields.filter(({ kind }) => kind === 'figure')
    none(
      figures
        .flatMap(({ id }) => [`${id}-date`, `${id}-source`])
        .filter((part) => !named.has(part)),
    )
    for (const id of [
      ...['siret', 'adresse-postale', 'telephone-du-responsable', 'autres-porteurs'],
      ...['autres-lieux', 'budget-des-projets-tous-les-financeurs-trois-ans', 'reponses-vides'],
    ]) {
      assert.ok(named.has(id), id)
    }
    assert.equal(fields.filter(({ kind }) => kind === 'signature').length, 3)
  })

  test('takes eighteen pages at most, typed in 10 points, its hints in 9 or more', async () => {
    assert.ok(pdf.numPages <= 18, `${pdf.numPages} pages`)
    assert.ok(typed.size >= 10)
    const asking = new Set(tags.filter(({ role }) => role === 'Form').map(({ page }) => page))
    const small = (await pagesOf(pdf)).map(async (page) => {
      const { items } = await page.getTextContent()
      return items.flatMap((item) =>
        asking.has(page.pageNumber) && 'str' in item && item.str.trim() && item.height < 8.99
          ? [`page ${page.pageNumber} : ${item.str} (${item.height})`]
          : [],
      )
    })
    none((await Promise.all(small)).flat())
  })

  test('leaves no page blank on more than a third of its height, but the last', async () => {
    const blank = (await blankParts(pdf)).slice(0, -1)
    none(blank.flatMap((part, index) => (part > 1 / 3 ? [`page ${index + 1} : ${part}`] : [])))
  })

  test('limits what is typed to what its box prints', () => {
    assert.deepEqual(
      textual.map(({ id, control }) => [id, control.maxLength, control.lines > 1, true]),
      textual.map(({ id }) => {
        const { maxLen, multiLine, doNotScroll } = named.get(id)!
        return [id, maxLen, multiLine, doNotScroll]
      }),
    )
  })

  // Chromium (PDFium) types right against the line that it draws.
  test('leaves the frames to the page, and room before the first letter', () => {
    none(
      textual.flatMap(({ id }) => {
        const { borderStyle, borderColor } = named.get(id)!
        return borderStyle.width === 2 && borderColor === null ? [] : [id]
      }),
    )
  })

  // What is asked in a line or two is answered in one piece.
  for (const [shape, answer, long] of [
    ['one paragraph', (most: number) => prose.slice(0, most), 0],
    ['paragraphs of three sentences', (most: number) => paragraphs(most, 280), 4],
    ['a list of short lines', (most: number) => list(most, 60), 4],
  ] as const) {
    test(`prints whole the longest answer, in the shape of ${shape}`, () => {
      const faults: string[] = []
      for (const { id, control } of textual.filter(({ control }) => control.lines > long)) {
        const [left, low, right, high] = named.get(id)!.rect
        const lines = linesOf(answer(control.maxLength), right - left - 8)
        if (lines * typed.leading > high - low) faults.push(`${id} : ${lines} lignes`)
      }
      none(faults)
    })
  }

  test('knows the letters that French and its neighbours type', () => {
    const known = new Set(typedLetters)
    const words =
      'L’HAŸ-LES-ROSES, « Cœur d’Œuvre » : 5 ‰, 300 €, Łódź, Škoda, ≥ 12 %, \u00a0\u202f\u2011 †•…–—™'
    none([...words].filter((letter) => !known.has(letter)))
  })

  test('keeps the answers typed in Firefox’s viewer, rare letters included', async () => {
    const answers = new Map<string, unknown>()
    const kept = await saved(
      ({ fieldName, fieldType, maxLen, checkBox, exportValue, radioButton, buttonValue }) => {
        if (fieldType === 'Tx') {
          const words = `L’œuvre de\u00a0Łódź\u202f: 5\u2011≥ ${fieldName}`.slice(
            0,
            maxLen || undefined,
          )
          answers.set(fieldName, words)
          return words
        }
        if (checkBox) {
          answers.set(fieldName, exportValue)
          return true
        }
        if (!radioButton) return undefined
        const chosen = !answers.has(fieldName)
        if (chosen) answers.set(fieldName, buttonValue)
        return chosen
      },
    )
    assert.ok(answers.size > 90)
    none([...answers].filter(([name, value]) => kept.get(name) !== value).map(([name]) => name))
  })

  test('draws no letter past the frame in Firefox’s viewer, which miscounts what it wraps', async () => {
    const { decodePDFRawStream, PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } =
      await import('@cantoo/pdf-lib')
    const filled = await openPdf(bytes)
    for (const { id, multiLine, maxLen } of await widgetsOf(filled)) {
      if (multiLine) filled.annotationStorage.setValue(id, { value: prose.slice(0, maxLen) })
    }
    const { context } = await PDFDocument.load(await filled.saveDocument())
    const faults: string[] = []
    let count = 0
    for (const [, widget] of context.enumerateIndirectObjects()) {
      if (!(widget instanceof PDFDict) || !widget.has(PDFName.of('MaxLen'))) continue
      const drawn = widget.lookup(PDFName.of('AP'), PDFDict).lookup(PDFName.of('N'))
      assert.ok(drawn instanceof PDFRawStream)
      const words = Buffer.from(decodePDFRawStream(drawn).decode()).toString('latin1')
      const scale = Number(/([\d.]+) Tz/.exec(words)?.[1] ?? 100) / 100
      const [left, , right] = drawn.dict.lookup(PDFName.of('BBox'), PDFArray).asArray().map(Number)
      for (const [, line] of words.matchAll(/\(((?:\\.|[^\\)])*)\) Tj/gs)) {
        count++
        const codes = PDFString.of(line!).asBytes()
        // The space that ends a line is drawn, not seen.
        const seen = [...codes]
          .map((code) => typedLetters[code]!)
          .join('')
          .trimEnd()
        const wide = [...seen].reduce((sum, letter) => sum + typedWidth(letter), 0)
        const end = 2 + (wide * scale * typed.size) / 1000
        if (end > right! - left! - 0.4) faults.push(`${seen} : ${end} sur ${right! - left!}`)
      }
    }
    assert.ok(count > 200)
    none(faults)
  })

  test('draws each button itself, and tells a viewer that draws it anew how it looks', async () => {
    const { PDFDocument, PDFDict, PDFName } = await import('@cantoo/pdf-lib')
    const form = await PDFDocument.load(bytes)
    const buttons = form.context
      .enumerateIndirectObjects()
      .map(([, object]) => object)
      .filter((object) => object instanceof PDFDict)
      .filter((object) => object.get(PDFName.of('AS')) !== undefined)
    assert.ok(buttons.length > 40)
    for (const button of buttons) {
      const look = button.lookup(PDFName.of('MK'), PDFDict)
      for (const part of ['CA', 'BC', 'BG']) assert.ok(look.has(PDFName.of(part)))
      assert.ok(button.lookup(PDFName.of('AP'), PDFDict).has(PDFName.of('N')))
    }
    assert.equal(
      form.catalog.lookup(PDFName.of('AcroForm'), PDFDict).has(PDFName.of('NeedAppearances')),
      false,
    )
  })

  // Chromium (PDFium) types ’ and œ in another font unless that of the field goes by the name of a
  // font of symbols: only then does it ask the font itself which letters it has.
  test('names the font of its fields so that Chromium types ’ and œ in it', async () => {
    const { PDFDocument, PDFDict, PDFName } = await import('@cantoo/pdf-lib')
    const { catalog } = await PDFDocument.load(bytes)
    const form = catalog.lookup(PDFName.of('AcroForm'), PDFDict)
    const fonts = form.lookup(PDFName.of('DR'), PDFDict).lookup(PDFName.of('Font'), PDFDict)
    assert.ok(['Wingdings', 'Symbol', 'ZapfDingbats'].includes(typingFont))
    assert.deepEqual(fonts.keys(), [PDFName.of(typingFont)])
  })

  test('types zeros that are not barred: a ring, and nothing across it', async () => {
    const { decodePDFRawStream, PDFDocument, PDFDict, PDFName, PDFRawStream } =
      await import('@cantoo/pdf-lib')
    const { catalog } = await PDFDocument.load(bytes)
    let descriptor = catalog.lookup(PDFName.of('AcroForm'), PDFDict)
    for (const name of ['DR', 'Font', typingFont, 'FontDescriptor'])
      descriptor = descriptor.lookup(PDFName.of(name), PDFDict)
    const file = descriptor.lookup(PDFName.of('FontFile2'))
    assert.ok(file instanceof PDFRawStream)
    const font = create(Buffer.from(decodePDFRawStream(file).decode())) as Font
    const outlines = (letter: string) =>
      font
        .glyphForCodePoint(letter.codePointAt(0)!)
        .path.commands.filter(({ command }) => command === 'closePath').length
    assert.deepEqual([outlines('0'), outlines('O')], [2, 2])
  })

  test('says on its first page whose work it is, and that it prints what a frame shows', () => {
    const first = tags.filter(({ page }) => page === 1).flatMap((tag) => flat([tag]).map(wordsOf))
    assert.ok(first.includes('Ce formulaire est une création de ce site'))
    // A viewer refuses what is typed past the frame, not what is pasted in one piece.
    assert.ok(first.some((words) => /n’imprime que ce qu’il montre.*collé/.test(words)))
  })
})

const prose = label.pages
  .map(({ body }) => body.replace(/<[^>]*>|[|#*_[\]()\n-]+/g, ' ').replace(/\s+/g, ' '))
  .join(' ')

/** Ordinary French with a blank line after every so many signs. */
function paragraphs(most: number, each: number): string {
  const parts = Array.from({ length: Math.ceil(most / (each + 2)) }, (_, index) =>
    prose.slice(index * each, (index + 1) * each),
  )
  return parts.join('\n\n').slice(0, most)
}

/** The same, a line each time. */
function list(most: number, each: number): string {
  const parts = Array.from(
    { length: Math.ceil(most / each) },
    (_, index) => `- ${prose.slice(index * each, index * each + each - 3)}`,
  )
  return parts.join('\n').slice(0, most)
}

/** The lines that a text takes, broken at spaces by the widths of the font. */
function linesOf(text: string, width: number): number {
  const wideOf = (word: string) =>
    [...word].reduce((sum, letter) => sum + (typedWidth(letter) * typed.size) / 1000, 0)
  const space = wideOf(' ')
  let lines = 0
  for (const line of text.split('\n')) {
    let at = 0
    lines++
    for (const word of line.split(' ')) {
      const wide = wideOf(word)
      if (at > 0 && at + space + wide > width) {
        lines++
        at = wide
      } else at += (at > 0 ? space : 0) + wide
    }
  }
  return lines
}

const spaced = (words: string) => words.replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
