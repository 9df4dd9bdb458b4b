import { getDocument, type PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** An element of the tag tree with the part of its content that stands on one page. */
export interface TagNode {
  /** Empty for words between two elements. */
  role: string
  alt?: string | undefined
  page: number
  children: TagNode[]
  /** Words right in this element, not in those inside it. */
  text: string
  /** Annotations right in this element, as pdf.js names them. */
  annotations: string[]
}

/** What pdf.js gives: an element, or a reference to content of the page. */
interface Raw {
  role?: string
  alt?: string
  children?: Raw[]
  type?: string
  id?: string
}

/** What pdf.js says of a link or a field. */
export interface Annotation {
  id: string
  subtype: string
  contentsObj?: { str: string }
  dest?: string
  url?: string
}

/** Opens a PDF as Firefox does. Its bytes are copied: pdf.js takes those it is given away. */
export function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise
}

/** The tag tree in reading order, page after page. Artifacts are not in it. */
export async function readTags(pdf: PDFDocumentProxy): Promise<TagNode[]> {
  const nodes: TagNode[] = []
  for (const page of await pagesOf(pdf)) {
    const tree = (await page.getStructTree()) as Raw | null
    const words = await wordsByMark(page)
    for (const child of tree?.children ?? []) nodes.push(toNode(child, page.pageNumber, words))
  }
  return nodes
}

/** Every element of a tree, parents before their children. */
export function flat(nodes: readonly TagNode[]): TagNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)])
}

/** The words of an element and of those inside it, in reading order. */
export function wordsOf(node: TagNode): string {
  const words = (inner: TagNode): string => inner.text + inner.children.map(words).join('')
  return words(node).replaceAll('\u2060', '').replace(/\s+/g, ' ').trim()
}

/** The links and fields of all pages, in order. */
export async function annotationsOf(pdf: PDFDocumentProxy): Promise<Annotation[]> {
  const pages = await pagesOf(pdf)
  return (await Promise.all(pages.map((page) => page.getAnnotations()))).flat()
}

export type Page = Awaited<ReturnType<PDFDocumentProxy['getPage']>>

/** The pages, in order. */
export function pagesOf(pdf: PDFDocumentProxy): Promise<Page[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)))
}

/** The lines of a page from the top, each with the gap to the next one. */
export async function linesOf(page: Page) {
  const { items } = await page.getTextContent()
  const pieces = items.flatMap((item) => ('str' in item && item.str.trim() ? [item] : []))
  const rows = Map.groupBy(pieces, ({ transform }) => Math.round(transform[5] * 10) / 10)
  const heights = [...rows.keys()].toSorted((a, b) => b - a)
  return heights.map((at, index) => {
    const own = rows.get(at)!
    return {
      left: Math.min(...own.map(({ transform }) => transform[4] as number)),
      right: Math.max(...own.map(({ transform, width }) => transform[4] + width)),
      height: own[0]!.height,
      gap: at - (heights[index + 1] ?? 0),
      words: own.map(({ str }) => str).join(' '),
    }
  })
}

/** How much of each page stays blank under what it says. */
export async function blankParts(pdf: PDFDocumentProxy): Promise<number[]> {
  const parts = (await pagesOf(pdf)).map(async (page) => {
    const { items } = await page.getTextContent()
    const boxes = (await page.getAnnotations()) as { rect: number[] }[]
    const lines = items.flatMap((item) => ('str' in item && item.str ? item.transform[5] : []))
    // The foot of the page is no part of what it says.
    const foot = Math.min(...lines)
    const low = [...boxes.map(({ rect }) => rect[1]!), ...lines.filter((at) => at > foot + 10)]
    return (Math.min(...low) - foot) / page.view[3]!
  })
  return Promise.all(parts)
}

/** The words of each marked content of a page; `Artifact` gathers the furniture, `''` what has no mark. */
export async function wordsByMark(page: Page): Promise<Map<string, string>> {
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  const words = new Map<string, string>()
  /** A mark within another, such as what a ligature stands for, is a part of it. */
  const marks: string[] = []
  for (const item of items) {
    if ('str' in item) {
      const mark = marks.findLast(Boolean) ?? ''
      words.set(mark, (words.get(mark) ?? '') + item.str + (item.hasEOL ? ' ' : ''))
    } else if (item.type === 'endMarkedContent') marks.pop()
    else marks.push(nameOf(item))
  }
  return words
}

/** The tag of a mark without id, which pdf.js gives and its types leave out. */
function nameOf(mark: { id?: string; tag?: string }): string {
  return mark.id || (mark.tag === 'Artifact' ? mark.tag : '')
}

function toNode(raw: Raw, page: number, words: ReadonlyMap<string, string>): TagNode {
  const own = { role: raw.role ?? '', alt: raw.alt, page, text: '', annotations: [] as string[] }
  const node: TagNode = { ...own, children: [] }
  for (const child of raw.children ?? []) {
    if (child.type === 'annotation') node.annotations.push(child.id ?? '')
    else if (child.type) node.children.push(wordsNode(words.get(child.id ?? '') ?? '', page))
    else node.children.push(toNode(child, page, words))
  }
  return node
}

const wordsNode = (text: string, page: number): TagNode => ({
  role: '',
  page,
  children: [],
  text,
  annotations: [],
})
