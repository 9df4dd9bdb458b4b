import { join } from 'node:path'
import { PDFDocument } from '@cantoo/pdf-lib'
import { NodeCompiler, type NodeTypstDocument } from '@myriaddreamin/typst-ts-node-compiler'

const templates = join(import.meta.dirname, 'typst')

/** The faces of the documents: a folder each. */
const faces = [
  'atkinson-hyperlegible-next/400Regular',
  'atkinson-hyperlegible-next/400Regular_Italic',
  'atkinson-hyperlegible-next/700Bold',
  'atkinson-hyperlegible-next/700Bold_Italic',
  'bricolage-grotesque/400Regular',
  'bricolage-grotesque/700Bold',
].map((face) => join(import.meta.dirname, '../../node_modules/@expo-google-fonts', face))

const compiler = NodeCompiler.create({ workspace: templates, fontArgs: [{ fontPaths: faces }] })

/** A template of `typst/`. */
export type Template = 'document' | 'card'

/**
 * Sets a text: the content is given as data, and none of it is read as Typst.
 * @throws with Typst's words when the template or the text cannot be set
 */
function set(template: Template, data: unknown): NodeTypstDocument {
  const made = compiler.compile({
    mainFilePath: join(templates, `${template}.typ`),
    inputs: { data: JSON.stringify(data) },
  })
  if (made.result) return made.result
  const error = made.takeError()
  const said = error ? compiler.fetchDiagnostics(error) : []
  throw new Error(`Typst ne compose pas ${template}.typ : ${JSON.stringify(said)}`)
}

/**
 * A tagged PDF (PDF/UA-1, which the exporter holds to), the same bytes each time.
 * @param change what to do with it before it is written
 */
export async function setPdf(
  template: Template,
  data: unknown,
  change?: (pdf: PDFDocument) => void,
): Promise<{ bytes: Uint8Array; pages: number }> {
  const text = set(template, data)
  const written = compiler.pdf(text, { pdfStandard: 'ua-1' })
  const pdf = await PDFDocument.load(written, { updateMetadata: false })
  change?.(pdf)
  // Tags are many small objects: together in streams, they weigh a third.
  const bytes = await pdf.save({ addDefaultPage: false, updateFieldAppearances: false })
  return { bytes, pages: text.numOfPages }
}

/** The first page as SVG, its letters as outlines. */
export const setSvg = (template: Template, data: unknown): string =>
  compiler.plainSvg(set(template, data))
