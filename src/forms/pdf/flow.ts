import type { Pen, TagOptions } from './pen.ts'
import { page } from './style.ts'

/** Something with a height that is drawn whole on one page. */
export interface Piece {
  kind: 'piece'
  height: number
  /** Space above, dropped at the top of a page. */
  before: number
  /** Stays on the page of the piece after it. */
  keep: boolean
  /** Draws with the top at `y`; `opensPage` when nothing stands above. */
  draw: (pen: Pen, y: number, opensPage: boolean) => void
  /** Name of the place, for links and contents lists. */
  anchor?: string
  /** Drawn again, as an artifact, when the piece opens a page: the header of a table. */
  header?: { height: number; draw: (pen: Pen, y: number) => void }
}

/** What a document is made of: pieces in reading order, and the tags around them. */
export type Item = { kind: 'open'; tag: string; options?: TagOptions } | { kind: 'close' } | Piece

interface Placed {
  piece: Piece
  page: number
  y: number
  opensPage: boolean
}

/** Where everything stands. */
export interface Layout {
  items: readonly Item[]
  places: Map<Piece, Placed>
  /** Page number by anchor, from 1. */
  pageOf: Map<string, number>
  pages: number
}

/** Wraps items in a tag. */
export function tagged(tag: string, items: readonly Item[], options?: TagOptions): Item[] {
  return [{ kind: 'open', tag, ...(options ? { options } : {}) }, ...items, { kind: 'close' }]
}

/** Keeps all pieces on one page, and with what follows when `withNext`. */
export function together(items: readonly Item[], withNext = false): Item[] {
  const last = items.findLast((item) => item.kind === 'piece')
  return items.map((item) =>
    item.kind === 'piece' && (item !== last || withNext) ? { ...item, keep: true } : item,
  )
}

/** Height of items one below the other. */
export function heightOf(items: readonly Item[]): number {
  return items.reduce(
    (sum, item) => sum + (item.kind === 'piece' ? item.before + item.height : 0),
    0,
  )
}

/** Whether items can stand on one page, nothing else on it. */
export function fitsPage(items: readonly Item[]): boolean {
  const first = items.find((item) => item.kind === 'piece')
  return heightOf(items) - (first?.before ?? 0) <= page.height - page.top - page.bottom
}

/**
 * Places pieces on pages: those that must stay together move together.
 * @throws in French when a piece is taller than a page
 */
export function paginate(items: readonly Item[]): Layout {
  const places = new Map<Piece, Placed>()
  const pageOf = new Map<string, number>()
  const bottom = page.height - page.bottom
  let number = 1
  let y: number = page.top
  for (const chain of chains(items)) {
    const fresh = y === page.top
    const needed = heightOf(chain) - (fresh ? chain[0]!.before : 0)
    if (!fresh && y + needed > bottom) {
      number += 1
      y = page.top
    }
    for (const piece of chain) {
      let opensPage = y === page.top
      if (!opensPage && y + piece.before + piece.height > bottom) {
        number += 1
        y = page.top
        opensPage = true
      }
      if (opensPage && piece.header) y += piece.header.height
      else if (!opensPage) y += piece.before
      if (y + piece.height > bottom) {
        throw new Error(
          'Un élément du document est plus haut qu’une page : raccourcissez son texte.',
        )
      }
      places.set(piece, { piece, page: number, y, opensPage })
      if (piece.anchor) pageOf.set(piece.anchor, number)
      y += piece.height
    }
  }
  return { items, places, pageOf, pages: number }
}

/** Draws everything where it was placed, calling back at each place that has a name. */
export function draw(
  pen: Pen,
  { items, places }: Layout,
  arrive: (anchor: string, y: number) => void,
): void {
  for (const item of items) {
    if (item.kind === 'open') pen.open(item.tag, item.options)
    else if (item.kind === 'close') pen.close()
    else {
      const { page: number, y, opensPage } = places.get(item)!
      while (pen.pages() < number) pen.turn()
      if (opensPage && item.header && number > 1) item.header.draw(pen, y - item.header.height)
      if (item.anchor) arrive(item.anchor, y)
      item.draw(pen, y, opensPage)
    }
  }
}

/** Runs of pieces that stay on one page; one that would not fit is cut by the caller. */
function chains(items: readonly Item[]): [Piece, ...Piece[]][] {
  const pieces = items.filter((item) => item.kind === 'piece')
  const result: [Piece, ...Piece[]][] = []
  let open = false
  for (const piece of pieces) {
    if (open) result.at(-1)!.push(piece)
    else result.push([piece])
    open = piece.keep
  }
  return result
}
