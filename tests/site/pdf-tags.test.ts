import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFName,
  PDFNumber,
  PDFRawStream,
  PDFRef,
  PDFString,
  type PDFObject,
} from '@cantoo/pdf-lib'
import { dist, files } from '../support/dist.ts'
import { none } from '../support/none.ts'

const key = PDFName.of
const pdfs = files.filter((file) => /^documents\/.+\.pdf$/.test(file))

/** The bytes of a stream, as written before it was packed. */
const textOf = (stream: PDFObject | undefined) =>
  stream instanceof PDFRawStream ? Buffer.from(decodePDFRawStream(stream).decode()).toString() : ''

/** What the tag tree holds: marks of pages as `page:mark`, and annotations. */
function heldBy(pdf: PDFDocument) {
  const held = { marks: [] as string[], objects: [] as string[], languages: [] as string[] }
  const walk = (ref: PDFObject | undefined, page: string, parent: PDFRef | undefined) => {
    const node = ref instanceof PDFRef ? pdf.context.lookup(ref) : ref
    if (node instanceof PDFArray) for (const child of node.asArray()) walk(child, page, parent)
    else if (node instanceof PDFNumber) held.marks.push(`${page}:${node.asNumber()}`)
    if (!(node instanceof PDFDict)) return
    const own = node.get(key('Pg'))?.toString() ?? page
    const type = node.get(key('Type'))?.toString()
    if (type === '/MCR') walk(node.get(key('MCID')), own, parent)
    else if (type === '/OBJR') held.objects.push(node.get(key('Obj'))!.toString())
    else {
      if (parent) assert.equal(node.get(key('P')), parent, `${ref}`)
      const language = node.lookup(key('Lang'))
      if (language instanceof PDFString) held.languages.push(language.decodeText())
      walk(node.get(key('K')), own, ref instanceof PDFRef ? ref : undefined)
    }
  }
  walk(pdf.catalog.get(key('StructTreeRoot')), '', undefined)
  return held
}

/** The marks that the pages write, what they write outside any mark, and their annotations. */
function writtenOn(pdf: PDFDocument) {
  const written = { marks: [] as string[], objects: [] as string[], bare: [] as string[] }
  for (const page of pdf.getPages()) {
    const contents = page.node.lookup(key('Contents'))
    const streams = contents instanceof PDFArray ? contents.asArray() : [contents]
    const code = streams.map((one) => textOf(one && pdf.context.lookup(one))).join('\n')
    written.marks.push(
      ...[...code.matchAll(/\/MCID (\d+)/g)].map(([, mark]) => `${page.ref}:${mark}`),
    )
    let depth = 0
    for (const [operator = ''] of code.matchAll(/(?<![\w/(<])(BDC|BMC|EMC|TJ|Tj)(?!\w)/g)) {
      if (operator.startsWith('B')) depth++
      else if (operator === 'EMC') depth--
      else if (depth === 0) written.bare.push(`${page.ref} ${operator}`)
    }
    const annotations = page.node.lookup(key('Annots'))
    if (annotations instanceof PDFArray) written.objects.push(...annotations.asArray().map(String))
  }
  return written
}

test('every PDF says the same of its title, subject and author to old and new readers', async () => {
  for (const file of pdfs) {
    const pdf = await open(file)
    const metadata = pdf.catalog.lookup(key('Metadata'))
    assert.ok(metadata instanceof PDFRawStream)
    const xmp = Buffer.from(metadata.contents).toString()
    for (const said of [pdf.getTitle(), pdf.getSubject(), pdf.getAuthor(), pdf.getKeywords()]) {
      assert.ok(said && xmp.includes(said.replaceAll('&', '&amp;')), `${file} : ${said}`)
    }
    // Chromium adds a font to a copy of the form, which PDF/UA would have it embed.
    assert.equal(/<pdfuaid:part>1</.test(xmp), !pdf.catalog.has(key('AcroForm')), file)
  }
})

test('every PDF labels its pages', async () => {
  for (const file of pdfs) assert.ok((await open(file)).catalog.has(key('PageLabels')), file)
})

for (const file of pdfs) {
  test(`the tags of ${file} hold what its pages mark, once, and nothing else`, async () => {
    const pdf = await open(file)
    const [held, written] = [heldBy(pdf), writtenOn(pdf)]
    assert.ok(written.marks.length > 50)
    assert.deepEqual(held.marks.toSorted(), written.marks.toSorted())
    assert.deepEqual(held.objects.toSorted(), written.objects.toSorted())
    none(written.bare)
  })
}

test('English titles are tagged as English', async () => {
  assert.ok(
    heldBy(await open('documents/processus.pdf')).languages.some((tag) => tag.startsWith('en')),
  )
})

const open = (file: string) =>
  PDFDocument.load(readFileSync(join(dist, file)), { updateMetadata: false })
