/** The range of the tag that begins at an offset. */
export function tagRange(text: string, start: number): [number, number] {
  const close = text.indexOf('>', start)
  return [start, close < 0 ? text.length : close + 1]
}

/** Where the brace that an offset stands in was opened. */
export function openBrace(text: string, place: number): number {
  let depth = 0
  for (let index = Math.min(place, text.length - 1); index >= 0; index--) {
    if (text[index] === '}' && index < place) depth++
    if (text[index] === '{' && depth-- === 0) return index
  }
  return Math.max(0, text.lastIndexOf('{', place))
}

/** Just after the brace that closes the one at an offset, or after that one alone. */
export function closeBrace(text: string, start: number): number {
  const end = endOfBlock(text, start)
  let depth = 0
  for (let index = start; index < end; index++) {
    if (text[index] === '{') depth++
    if (text[index] === '}' && --depth === 0) return index + 1
  }
  return Math.min(end, start + 1)
}

/** Where the paragraph around an offset ends. */
export function endOfBlock(text: string, start: number): number {
  const blank = /(?:\r\n|\r|\n)[ \t]*(?:\r|\n)/g
  blank.lastIndex = start
  return blank.exec(text)?.index ?? text.length
}

/** Offset of a line and column, both from 1. */
export function offsetOf(text: string, line: number, column: number): number {
  let start = 0
  for (let count = 1; count < line; count++) {
    const next = /\r\n|\r|\n/g
    next.lastIndex = start
    const end = next.exec(text)
    if (!end) return text.length
    start = end.index + end[0].length
  }
  return Math.min(text.length, start + column - 1)
}
