import { plain, type Block } from '../../label/blocks.ts'
import { frenchDate } from '../../french/dates.ts'
import type { DocumentModel } from '../model.ts'
import { blockItems } from './blocks.ts'
import { contentsItems, type Title } from './contents.ts'
import { coverItems } from './cover.ts'
import { draw, paginate, tagged, type Item } from './flow.ts'
import { drawFurniture } from './furniture.ts'
import { outline } from './outline.ts'
import { createPen, type Pen } from './pen.ts'
import { indented, pageColumn, type Column } from './pieces.ts'
import { referenceItems, referencesTitle } from './references.ts'
import { resolver } from './resolve.ts'
import { createSheet } from './sheet.ts'
import { gutter, page as geometry } from './style.ts'

/** A finished PDF. */
export interface Pdf {
  bytes: Uint8Array
  pages: number
}

/** Adds a part of its own to a document, between its cover and its text. */
export interface Part {
  titles: Title[]
  items: (column: Column) => Item[]
  /** Called once everything is drawn. */
  finish: () => void
}

/** Writes a document as a tagged PDF (PDF/UA-1, PDF/A-2a). */
export async function renderPdf(
  model: DocumentModel,
  part?: (pen: Pen) => Part | Promise<Part>,
): Promise<Pdf> {
  const sheet = createSheet({
    title: model.title,
    subject: model.subject,
    author: model.emitter.join(', '),
    keywords: `version ${model.version}`,
    published: model.published,
  })
  const pen = createPen(sheet)
  const own = await part?.(pen)
  // Beside the titles of a part of its own, those of the text only matter to the bookmarks.
  const listed = (blocks: readonly Block[]) =>
    titlesOf(blocks).map((title) => ({ ...title, unlisted: own !== undefined }))
  const titles = [
    ...(own?.titles ?? []),
    ...listed(model.blocks),
    ...listed(model.closing),
    ...referencesTitle(model),
  ]
  const resolve = resolver(model, new Set(titles.map(({ id }) => id)))
  const column = pageColumn(sheet, resolve)
  const text = indented(column, gutter)

  let pageOf = new Map<string, number>()
  const layout = paginate(
    tagged('Document', [
      ...coverItems(model, column),
      ...contentsItems(titles, column, (id) => pageOf.get(id) ?? 0),
      ...(own?.items(column) ?? []),
      ...blockItems(model.blocks, text),
      ...blockItems(model.closing, text),
      ...referenceItems(model, text),
    ]),
  )
  pageOf = layout.pageOf

  const bookmark = outline(sheet, titles)
  draw(pen, layout, (anchor, y) => {
    sheet.doc.addNamedDestination(anchor, 'XYZ', geometry.left, Math.max(0, y - 14), null)
    bookmark(anchor, y)
  })
  own?.finish()
  drawFurniture(pen, {
    title: model.title,
    date: `Version ${model.version}, ${frenchDate(model.published)}`,
    address: `${model.emitter[0]} – ${model.site.replace(/^https?:\/\/|\/$/g, '')}${model.page}`,
  })
  return { bytes: await sheet.finish(), pages: layout.pages }
}

function titlesOf(blocks: readonly Block[]): Title[] {
  return blocks.flatMap((block): Title[] => {
    if (block.kind === 'heading')
      return [{ id: block.id, text: plain(block.runs), level: block.level }]
    if (block.kind === 'entry') {
      return [
        { id: block.id, text: block.title, number: block.number, level: block.level },
        ...titlesOf(block.blocks),
      ]
    }
    return []
  })
}
