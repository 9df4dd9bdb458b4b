import type { State } from '../label/states.ts'
import { colors } from './colors.ts'

/** Half the side of the square in which every glyph is drawn, centred on 0,0. */
export const glyphRadius = 12

const disc = (r: number) => `M0 ${-r}a${r} ${r} 0 0 1 0 ${2 * r}a${r} ${r} 0 0 1 0 ${-2 * r}z`
const ring = disc(8.5) + disc(6)

/** What came after November 2014 has straight sides: a cross, triangles, squares on a corner. */
const glyphs: Record<State, string> = {
  filing: ring,
  visit: `${ring}M0 -6a6 6 0 0 1 0 12z`,
  secondVersion: ring + disc(3.25),
  refused: `${ring}M-6 -1.25h12v2.5h-12z`,
  thematic: 'M0 -10L10.5 8.5h-21z',
  network: 'M0 -10L10.5 8.5h-21zM0 -4.5L-6 6h12z',
  label: disc(11.5) + disc(9.5) + disc(6.75),
  confirmation: 'M-3 -11h6v9h8v4h-8v9h-6v-9h-8v-4h8z',
  capital: 'M0 -11L11 0L0 11L-11 0z',
  community: 'M0 -11L11 0L0 11L-11 0zM0 -7.5L7.5 0L0 7.5L-7.5 0z',
  unlisted:
    'M-4 -7L0 -11L4 -7L2.2 -5.2L0 -7.4L-2.2 -5.2zM7 -4L11 0L7 4L5.2 2.2L7.4 0L5.2 -2.2z' +
    'M4 7L0 11L-4 7L-2.2 5.2L0 7.4L2.2 5.2zM-7 4L-11 0L-7 -4L-5.2 -2.2L-7.4 0L-5.2 2.2z',
}

/**
 * Draws a state as one SVG path, to be filled with one colour by the even-odd rule: the same
 * outline serves pages, map, figures, icons, pictures and PDF.
 */
export const glyphPath = (state: State): string => glyphs[state]

/**
 * Draws a state as a picture of its own, in the colour that it has on the site. That of the label is
 * the mark of the site.
 * @param half of the side, around the glyph
 * @param paper what it stands on
 */
export function glyphSvg(state: State, half = glyphRadius, paper = ''): string {
  const box = [-half, -half, 2 * half, 2 * half].join(' ')
  const color = state === 'label' ? colors.accent : colors.ink
  const glyph = `<path fill="${color}" fill-rule="evenodd" d="${glyphPath(state)}"/>`
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box}">${paper}${glyph}</svg>`
}
