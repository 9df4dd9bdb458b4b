import PDFDocument from 'pdfkit'
import { compact } from './compact.ts'
import { pdfuaMetadata } from './conformity.ts'
import { fontNames, openFont } from './fonts.ts'
import { colors, type Look } from './style.ts'

/** What the file says of itself. */
export interface SheetInfo {
  title: string
  subject: string
  author: string
  keywords: string
  /** Day of publication, `2026-11-22`: the only date in the file. */
  published: string
}

interface EmbeddedFont {
  encode: (text: string) => unknown
  font: { hasGlyphForCodePoint: (code: number) => boolean }
}

/** A pdfkit reference whose dictionary can be completed. */
export interface Reference {
  data: Record<string, unknown>
  end: (chunk?: Uint8Array | string) => void
}

/** pdfkit's structure element, with the parts that its types leave out. */
export type Element = PDFKit.PDFStructureElement & { dictionary: Reference }

/** pdfkit's document, with the parts that its types leave out. */
export type Doc = Omit<
  PDFKit.PDFDocument,
  'annotate' | 'font' | 'outline' | 'ref' | 'registerFont' | 'struct'
> & {
  font: (name: string) => Doc
  registerFont: (name: string, font: unknown) => Doc
  ref: (data: Record<string, unknown>) => Reference
  outline: Outline
  struct: (
    tag: string,
    options: { alt?: string | undefined; scope?: string | undefined },
  ) => Element
  annotate: (
    x: number,
    y: number,
    width: number,
    height: number,
    entries: Record<string, unknown>,
  ) => void
  _root: Reference
  _font: EmbeddedFont
  _acroform?: { fonts: Record<string, Reference>; defaultFont: string }
}

interface Outline {
  addItem: (title: string, options: { top: number; left: number }) => Outline
}

/** A PDF being written: conforms to PDF/UA-1 and PDF/A-2a as long as everything drawn is tagged. */
export interface Sheet {
  doc: Doc
  /** Throws in French, quoting the text, when the font lacks one of its characters. */
  check: (text: string, look: Look) => void
  /** Width in points of a text. */
  measure: (text: string, look: Look) => number
  /** Draws a text on its baseline, outside any tag of its own. */
  write: (text: string, x: number, baseline: number, look: Look) => void
  /** Closes the file and gives its bytes. */
  finish: () => Promise<Uint8Array>
}

export function createSheet(info: SheetInfo): Sheet {
  const date = new Date(`${info.published}T12:00:00Z`)
  const options = {
    subset: 'PDF/A-2a',
    pdfVersion: '1.7',
    tagged: true,
    lang: 'fr-FR',
    displayTitle: true,
    bufferPages: true,
    autoFirstPage: false,
    size: 'A4',
    margin: 0,
    // The default font is one that cannot be embedded.
    font: null as unknown as string,
    info: {
      Title: info.title,
      Subject: info.subject,
      Author: info.author,
      Keywords: info.keywords,
      Creator: info.author,
      CreationDate: date,
      ModDate: date,
    },
  } as const
  const doc = new PDFDocument(options) as unknown as Doc
  const chunks: Uint8Array[] = []
  doc.on('data', (chunk: Uint8Array) => chunks.push(chunk))
  const ended = new Promise<void>((resolve, reject) => doc.on('end', resolve).on('error', reject))

  escapeMetadata(doc)
  doc.appendXML(pdfuaMetadata)
  mendTrees(doc)
  mendBorders(doc)
  const checked = new Set<string>()
  for (const name of fontNames) {
    doc.registerFont(name, openFont(name))
    // The space comes before the no-break space, which shares its glyph, so that it copies as a space.
    doc.font(name)._font.encode(' ')
  }

  const check = (text: string, { font }: Look) => {
    doc.font(font)
    for (const character of text) {
      if (checked.has(font + character)) continue
      if (!doc._font.font.hasGlyphForCodePoint(character.codePointAt(0)!)) {
        const code = character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')
        throw new Error(
          `Le caractère « ${character} » (U+${code}) manque dans la police des documents : « ${text.trim()} ». Écrivez-le autrement.`,
        )
      }
      checked.add(font + character)
    }
  }
  const select = ({ font, size }: Look) => doc.font(font).fontSize(size)

  return {
    doc,
    check,
    measure: (text, look) => {
      select(look)
      return doc.widthOfString(text)
    },
    write: (text, x, baseline, look) => {
      check(text, look)
      select(look)
      doc.fillColor(colors[look.color])
      doc.text(text, x, baseline, { lineBreak: false, baseline: 'alphabetic' })
    },
    finish: async () => {
      doc.end()
      await ended
      return compact(Buffer.concat(chunks))
    },
  }
}

/** pdfkit writes titles into XML as they are. */
function escapeMetadata(doc: Doc): void {
  const append = doc.appendXML.bind(doc)
  doc.appendXML = (xml, newLine) => append(xml.replace(/&(?!\w+;|#)/g, '&amp;'), newLine)
}

interface Tree {
  limits: boolean
  _compareKeys: (a: string, b: string) => number
}

/** Readers look destinations up by bytes while pdfkit sorts them by language; a root has no limits. */
function mendTrees(doc: Doc): void {
  const destinations = (doc._root.data['Names'] as Reference).data['Dests'] as Tree
  destinations._compareKeys = (a, b) => (a < b ? -1 : a > b ? 1 : 0)
  const parents = (doc.getStructTreeRoot() as unknown as Reference).data['ParentTree'] as Tree
  for (const tree of [destinations, parents]) tree.limits = false
}

/** pdfkit gives every annotation a border of no width, which Chromium prefers to that of a field. */
function mendBorders(doc: Doc): void {
  const make = doc.ref.bind(doc)
  doc.ref = (data) => make(data?.['Subtype'] === 'Widget' ? { ...data, Border: undefined } : data)
}
