import { wordsOf } from '../language/words.ts'

/** A stretch of text; `marked` when it is a word found. */
export interface Piece {
  text: string
  marked: boolean
}

/** Length of an extract, in characters. */
const length = 190

/** The passage of a text with the most of the words found, with those words marked. */
export function extractOf(text: string, roots: ReadonlySet<string>): Piece[] {
  const found = foundIn(text, roots)
  if (found.length === 0) return []
  const start = startOf(text, bestStart(found))
  const end = endOf(text, start + length)
  const pieces = mark(
    text.slice(start, end),
    found.map((place) => ({ ...place, start: place.start - start, end: place.end - start })),
  )
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...pieces,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ]
}

/** How many different words found a text holds. */
export function countFound(text: string, roots: ReadonlySet<string>): number {
  return new Set(foundIn(text, roots).map(({ root }) => root)).size
}

/** Where the words found are; a compound counts once. */
export function foundIn(
  text: string,
  roots: ReadonlySet<string>,
): { start: number; end: number; root: string }[] {
  const words = wordsOf(text).filter(({ root }) => roots.has(root))
  return words.filter((word, index) => {
    const before = words[index - 1]
    return !before || word.start >= before.end
  })
}

/** First of the words found from which an extract holds the most different ones. */
function bestStart(found: readonly { start: number; root: string }[]): number {
  let best = { start: found[0]!.start, count: 0 }
  found.forEach(({ start }, index) => {
    const inside = found.slice(index).filter((other) => other.start < start + length - 40)
    const count = new Set(inside.map(({ root }) => root)).size
    if (count > best.count) best = { start, count }
  })
  return best.start
}

/** Begins at the sentence when it is near, else a few words before. */
function startOf(text: string, found: number): number {
  const from = Math.max(0, found - length / 2)
  const sentence = text.slice(from, found).search(/[.!?…]\s+[^.!?…]*$/)
  if (sentence >= 0) return from + sentence + 2
  return from === 0 ? 0 : text.indexOf(' ', Math.max(from, found - 60)) + 1
}

function endOf(text: string, wanted: number): number {
  if (wanted >= text.length) return text.length
  const space = text.lastIndexOf(' ', wanted)
  return space > 0 ? space : wanted
}

function mark(text: string, found: readonly { start: number; end: number }[]): Piece[] {
  const pieces: Piece[] = []
  let done = 0
  for (const { start, end } of found) {
    if (start < done || end > text.length) continue
    pieces.push(
      { text: text.slice(done, start), marked: false },
      { text: text.slice(start, end), marked: true },
    )
    done = end
  }
  pieces.push({ text: text.slice(done), marked: false })
  return pieces.filter((piece) => piece.text !== '')
}
