import type { Font, Glyph } from 'fontkit'
import { once } from '../../label/once.ts'

/** How a line is set. */
export interface Setting {
  font: Font
  /** In pixels. */
  size: number
  /** Letter-spacing, as a part of the size. */
  spacing?: number
}

/** A line whose letters have their place, in pixels from its start. */
export interface SetLine {
  letters: readonly { glyph: Glyph; x: number }[]
  width: number
}

/** Sets a line: every letter at the exact place that the face and its kerning give. */
export function setLine(line: string, { font, size, spacing = 0 }: Setting): SetLine {
  const scale = size / font.unitsPerEm
  let pen = 0
  const letters = line.split(/( )/).flatMap((word) =>
    wordIn(font, word).map(({ glyph, advance }) => {
      const x = pen
      pen += advance * scale + spacing * size
      return { glyph, x }
    }),
  )
  return { letters, width: pen }
}

/** The outlines of a line that starts at `x` on the baseline `y`, as one SVG path. */
export function linePath(line: string, x: number, y: number, setting: Setting): string {
  const scale = setting.size / setting.font.unitsPerEm
  return setLine(line, setting)
    .letters.map((letter) =>
      letter.glyph.path
        .scale(scale, -scale)
        .translate(x + letter.x, y)
        .toSVG(),
    )
    .join('')
}

/** Advances are in units of the font, kerning within the word counted. */
type Word = readonly { glyph: Glyph; advance: number }[]

const wordsOf = once((_font: Font) => new Map<string, Word>())

/** The letters of a word: the faces kern no letter with a space, so each word is set once a build. */
function wordIn(font: Font, word: string): Word {
  const known = wordsOf(font).get(word)
  if (known) return known
  const { glyphs, positions } = font.layout(word, ['kern'])
  const set = glyphs.map((glyph, index) => ({ glyph, advance: positions[index]?.xAdvance ?? 0 }))
  wordsOf(font).set(word, set)
  return set
}
