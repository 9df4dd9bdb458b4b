import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'
import sharp from 'sharp'
import { colors } from '../graphics/colors.ts'
import { glyphSvg } from '../graphics/glyph.ts'
import { states, type State } from '../label/states.ts'
import type { Printed } from './document.ts'

const templates = join(import.meta.dirname, 'typst')

const families = ['atkinson-hyperlegible-next', 'bricolage-grotesque'].map((family) =>
  join(import.meta.dirname, '../../node_modules/@expo-google-fonts', family),
)

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: families }] })

const glyphs = Object.fromEntries(
  (Object.keys(states) as State[]).map((state) => [state, glyphSvg(state)]),
)

/** Gives Typst an image that pages show, by its path on the site. */
export async function givePicture(path: string, bytes: Buffer): Promise<void> {
  // A format that Typst does not read.
  const read = path.endsWith('.avif')
    ? await sharp(bytes).withMetadata({ density: 72 }).png().toBuffer()
    : bytes
  compiler.mapShadow(join(templates, path), read)
}

/**
 * Sets a text in a template of `typst/`: it is given as data, and none of it is read as Typst.
 * @throws with Typst's words when the template or the text cannot be set
 */
function set(template: string, data: object): NodeTypstDocument {
  const made = compiler.compile({
    mainFilePath: join(templates, template),
    inputs: { data: JSON.stringify({ ...data, colors, glyphs }) },
  })
  if (made.result) return made.result
  const said = compiler.fetchDiagnostics(made.takeError()!)
  throw new Error(`Typst ne compose pas ${template} : ${JSON.stringify(said)}`)
}

/**
 * A tagged PDF (PDF/UA-1, which the exporter holds to), the same bytes each time.
 * @param addTo adds to it what Typst cannot, before it is written
 */
export async function setPdf(text: Printed, addTo: (pdf: PDFDocument) => void) {
  const laid = set('document.typ', text)
  const pdf = await PDFDocument.load(compiler.pdf(laid, { pdfStandard: 'ua-1' }), {
    updateMetadata: false,
  })
  addTo(pdf)
  // Tags are many small objects: together in streams, they weigh a third.
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, pages: laid.numOfPages }
}

/** A picture for networks as SVG, its letters as outlines. */
export const setCard = (card: object): string => compiler.plainSvg(set('card.typ', card))
