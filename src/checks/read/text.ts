import { isUtf8 } from 'node:buffer'
import type { SourceFile } from './tree.ts'

/** A file read as text, with what turns an offset into line and column. */
export interface TextFile {
  path: string
  /** Exactly what the file holds, byte order mark and line ends included. */
  text: string
  /** Offset of the first byte that is not UTF-8, or -1. */
  invalidAt: number
  /** Offsets at which lines begin. */
  lineStarts: readonly number[]
}

/** A replacement in a file's text, by offsets in UTF-16 units. */
export interface Edit {
  start: number
  end: number
  text: string
}

/** Reads the bytes as UTF-8; what is not UTF-8 becomes U+FFFD and `invalidAt` says where. */
export function readText({ path, bytes }: Pick<SourceFile, 'path' | 'bytes'>): TextFile {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)
  return {
    path,
    text,
    invalidAt: isUtf8(bytes) ? -1 : text.indexOf('\ufffd'),
    lineStarts: linesOf(text),
  }
}

/** Line and column of an offset, both from 1. */
export function positionAt({ lineStarts }: TextFile, offset: number) {
  let [low, high] = [0, lineStarts.length]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (lineStarts[middle]! <= offset) low = middle
    else high = middle
  }
  return { line: low + 1, column: offset - lineStarts[low]! + 1 }
}

/** The text of a line, without its end. */
export function lineAt(file: TextFile, line: number): string {
  const start = file.lineStarts[line - 1] ?? file.text.length
  return file.text.slice(start, file.lineStarts[line]).replace(/[\r\n]+$/, '')
}

/** Offsets at which the lines of a text begin. */
export const linesOf = (text: string): number[] => [
  0,
  ...text.matchAll(/\r\n|\r|\n/g).map(({ index, 0: end }) => index + end.length),
]

/** From an offset to another. */
export type Range = readonly [start: number, end: number]

/**
 * Blanks ranges, in order, keeping line ends so that every offset, line and column stays.
 * @param filler put at both ends of a range instead of a blank
 */
export function masked(text: string, ranges: readonly Range[], filler = ''): string {
  let [done, from] = ['', 0]
  for (const [start, end] of ranges) {
    const blank = text.slice(start + filler.length, end - filler.length).replace(/[^\r\n]/g, ' ')
    done += text.slice(from, start) + filler + blank + filler
    from = end
  }
  return done + text.slice(from)
}

/** A name for a character, as `U+200B`. */
export const codeOf = (character: string) =>
  `U+${character.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`
