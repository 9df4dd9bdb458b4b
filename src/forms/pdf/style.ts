/** Sizes in points; colours readable when printed in black. */
export const page = {
  width: 595.28,
  height: 841.89,
  top: 74,
  bottom: 76,
  left: 56,
  right: 64,
} as const

/** Where running text starts: requirement numbers hang in the margin at its left. */
export const gutter = 46

export const colors = {
  ink: '#17182b',
  soft: '#4a4c63',
  accent: '#c22f12',
  link: '#1f3fbf',
  line: '#b9b6aa',
  underline: '#84879f',
} as const

export type Color = keyof typeof colors
export type Font = 'text' | 'bold' | 'italic' | 'title'

/** How a stretch of text is drawn. */
export interface Look {
  font: Font
  size: number
  color: Color
}

/** A look with the distance from one baseline to the next. */
export interface TextStyle extends Look {
  leading: number
}

const style = (font: Font, size: number, leading: number, color: Color = 'ink'): TextStyle => ({
  font,
  size,
  leading,
  color,
})

export const styles = {
  body: style('text', 10.5, 15.4),
  small: style('text', 9, 12.8),
  contents: style('text', 9, 12),
  caption: style('text', 8.5, 11.5, 'soft'),
  lead: style('text', 13, 18.5, 'soft'),
  cover: style('title', 32, 35),
  longCover: style('title', 27, 31),
  heading2: style('title', 19, 23),
  heading3: style('title', 13.5, 17.5),
  heading4: style('title', 11.5, 15.5),
  brand: style('title', 12, 15),
  number1: style('title', 22, 24, 'accent'),
  number2: style('title', 14, 16, 'accent'),
} as const
