import type { Font } from 'fontkit'

/** How a line is set. */
export interface Setting {
  font: Font
  /** In pixels. */
  size: number
  /** Letter-spacing, as a part of the size. */
  spacing?: number
}

/** Width of a line in pixels. */
export function lineWidth(line: string, { font, size, spacing = 0 }: Setting): number {
  const { glyphs, advanceWidth } = font.layout(line, ['kern'])
  return (advanceWidth / font.unitsPerEm + glyphs.length * spacing) * size
}

/** The outlines of a line that starts at `x` on the baseline `y`, as one SVG path. */
export function linePath(line: string, x: number, y: number, setting: Setting): string {
  const { font, size, spacing = 0 } = setting
  const scale = size / font.unitsPerEm
  const { glyphs, positions } = font.layout(line, ['kern'])
  let pen = x
  return glyphs
    .map((glyph, index) => {
      const path = glyph.path.scale(scale, -scale).translate(pen, y).toSVG()
      pen += (positions[index]?.xAdvance ?? 0) * scale + spacing * size
      return path
    })
    .join('')
}

/** Room for a text, in pixels. */
export interface Room {
  width: number
  height: number
  /** Distance between two baselines, as a part of the size. */
  leading: number
  /** Sizes to try, the largest first; the last is used when none fits. */
  sizes: readonly [number, ...number[]]
}

/** Measures a line; each is measured once, at the size of 1. */
type Ruler = (line: string, size: number) => number

/** Breaks a title into lines of even length, at the largest size whose lines fit the room. */
export function fitted(
  words: string,
  face: Omit<Setting, 'size'>,
  { width, height, leading, sizes }: Room,
): { size: number; lines: string[] } {
  const known = new Map<string, number>()
  const ruler: Ruler = (line, size) => {
    const one = known.get(line) ?? lineWidth(line, { ...face, size: 1 })
    known.set(line, one)
    return one * size
  }
  const attempts = sizes.map((size) => ({ size, lines: balanced(words, width, size, ruler) }))
  const fits = ({ size, lines }: { size: number; lines: string[] }) =>
    lines.length * size * leading <= height
  return attempts.find(fits) ?? attempts.at(-1)!
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
