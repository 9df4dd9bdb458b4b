import type { Element, Sheet } from './sheet.ts'
import { page } from './style.ts'

/** Attributes of a tag. `/Alt` gives it its accessible name, `scope` a table header its direction. */
export interface TagOptions {
  alt?: string
  scope?: 'Row' | 'Column'
  /** How a list is numbered. */
  numbering?: 'Decimal' | 'Disc' | 'None'
}

/** Draws on a sheet so that everything is either inside a tag or an artifact. */
export interface Pen {
  sheet: Sheet
  /** Opens a tag inside the one that is open. */
  open: (tag: string, options?: TagOptions) => void
  close: () => void
  /** Draws as the content of the open tag. */
  ink: (draw: () => void) => void
  /** Draws what is no part of the text: rules, running titles. */
  artifact: (draw: () => void, type?: 'Pagination' | 'Layout') => void
  /** Adds an annotation to the open tag. `y` is its top. */
  annotate: (
    x: number,
    y: number,
    width: number,
    height: number,
    entries: Record<string, unknown>,
  ) => void
  /** Goes to a new page; the open tags stay open. */
  turn: () => void
  /** Number of pages so far. */
  pages: () => number
}

export function createPen(sheet: Sheet): Pen {
  const { doc } = sheet
  const stack: Element[] = []
  let marked: Element | undefined

  const unmark = () => {
    if (marked) doc.endMarkedContent()
    marked = undefined
  }
  const current = () => {
    const element = stack.at(-1)
    if (!element) throw new Error('Nothing may be drawn outside a tag.')
    return element
  }

  return {
    sheet,
    open: (tag, { alt, scope, numbering } = {}) => {
      unmark()
      const element = doc.struct(tag, { alt, scope })
      if (numbering) element.dictionary.data['A'] = { O: 'List', ListNumbering: numbering }
      const parent = stack.at(-1)
      if (parent) parent.add(element)
      else doc.addStructure(element)
      stack.push(element)
    },
    close: () => {
      unmark()
      current().end()
      stack.pop()
    },
    ink: (draw) => {
      const element = current()
      if (marked !== element) {
        unmark()
        element.add(doc.markStructureContent(element.dictionary.data['S'] as string))
        marked = element
      }
      draw()
    },
    artifact: (draw, type = 'Layout') => {
      unmark()
      doc.markContent('Artifact', { type })
      draw()
      doc.endMarkedContent()
    },
    annotate: (x, y, width, height, entries) => {
      unmark()
      doc.annotate(x, y, width, height, { ...entries, structParent: current() })
    },
    turn: () => {
      unmark()
      doc.addPage({ size: [page.width, page.height], margin: 0 })
    },
    pages: () => doc.bufferedPageRange().count,
  }
}
