import { setLine, type Setting } from './lettering.ts'

/** Room for a text, in pixels. */
export interface Room {
  width: number
  height: number
  /** Distance between two baselines, as a part of the size. */
  leading: number
  /** Sizes to try, the largest first; the last is used when none fits. */
  sizes: readonly [number, ...number[]]
}

/** A text broken into lines, at a size in pixels. */
export interface Fitted {
  size: number
  lines: string[]
}

/** Measures a line; each is measured once, at the size of 1. */
type Ruler = (line: string, size: number) => number

/** Breaks a title into lines of even length, at the largest size whose lines fit the room. */
export function fitted(
  words: string,
  face: Omit<Setting, 'size'>,
  { width, height, leading, sizes }: Room,
): Fitted {
  const known = new Map<string, number>()
  const ruler: Ruler = (line, size) => {
    const one = known.get(line) ?? setLine(line, { ...face, size: 1 }).width
    known.set(line, one)
    return one * size
  }
  const attempt = (size: number) => ({ size, lines: balanced(words, width, size, ruler) })
  const size = sizes.find((each) => {
    const { length } = broken(words, width, each, ruler)
    return length * each * leading <= height
  })
  return attempt(size ?? sizes.at(-1)!)
}

/** Narrows the lines as long as their number stays the same: no word is left alone. */
function balanced(words: string, width: number, size: number, ruler: Ruler): string[] {
  const lines = broken(words, width, size, ruler)
  const step = size / 4
  for (let narrower = width - step; narrower > 0; narrower -= step) {
    const attempt = broken(words, narrower, size, ruler)
    if (attempt.length > lines.length) return broken(words, narrower + step, size, ruler)
  }
  return lines
}

function broken(words: string, width: number, size: number, ruler: Ruler): string[] {
  return words.split(' ').reduce<string[]>((lines, word) => {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    return last === undefined || ruler(longer, size) > width
      ? [...lines, word]
      : [...lines.slice(0, -1), longer]
  }, [])
}
