import type { Article } from './article.ts'

/** A heading inside a text, with its place. */
export interface Section {
  id: string
  title: string
  /** First character of the section in the text. */
  at: number
}

/** A text to search, with the headings that results may lead to. */
export interface Passage {
  text: string
  sections: Section[]
}

/**
 * Cuts a page into the things on it that are found on their own, and what remains of the page.
 * A thing goes from its anchor to the next one, or to the next heading.
 * @param ids anchors of the things that have a notice of their own
 */
export function passagesOf(
  { text, anchors }: Article,
  ids: ReadonlySet<string>,
): { page: Passage; things: Map<string, string> } {
  const bounds = anchors.filter(({ id, heading }) => ids.has(id) || heading)
  const page: Passage = { text: text.slice(0, bounds[0]?.at ?? text.length), sections: [] }
  const things = new Map<string, string>()
  for (const [index, { id, at, heading }] of bounds.entries()) {
    const piece = text.slice(at, bounds[index + 1]?.at ?? text.length)
    if (ids.has(id)) {
      things.set(id, withoutTitle(piece, heading?.text))
      continue
    }
    if (heading && heading.level <= 3) {
      page.sections.push({ id, title: heading.text, at: page.text.length })
    }
    page.text += piece
  }
  return { page: { ...page, text: page.text.trimEnd() }, things }
}

/** The title is searched on its own: it would be shown twice. */
function withoutTitle(piece: string, title: string | undefined): string {
  const rest =
    title && piece.startsWith(title) ? piece.slice(title.length).replace(/^\.? ?/, '') : piece
  return rest.trim()
}
