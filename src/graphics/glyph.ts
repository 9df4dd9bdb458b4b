import type { State } from '../label/states.ts'

/** Half the side of the square in which every glyph is drawn, centred on 0,0. */
export const glyphRadius = 12

interface Form {
  /** Outer radius of the ring, and its thickness. */
  ring: number
  thickness: number
  /** Radius of what fills the middle. */
  core: number
  /** Whether only the right half of the middle is filled. */
  half?: boolean
}

const forms: Record<State, Form> = {
  filing: { ring: 8.5, thickness: 2.5, core: 0 },
  visit: { ring: 8.5, thickness: 2.5, core: 6, half: true },
  secondVersion: { ring: 8.5, thickness: 2.5, core: 3.25 },
  label: { ring: 11.5, thickness: 2, core: 6.75 },
}

/**
 * Draws a state as one SVG path, to be filled with one colour by the even-odd rule: the same
 * outline serves pages, map, icons, pictures and PDF.
 * @param radius half the side of the square in which to draw, centred on 0,0
 */
export function glyphPath(state: State, radius: number = glyphRadius): string {
  const scale = radius / glyphRadius
  const { ring, thickness, core, half } = forms[state]
  const middle = half ? halfDisc(core * scale) : core > 0 ? disc(core * scale) : ''
  return disc(ring * scale) + disc((ring - thickness) * scale) + middle
}

/** How far the ink of a state reaches from its centre, in a square of half side `radius`. */
export function glyphReach(state: State, radius: number = glyphRadius): number {
  return (forms[state].ring * radius) / glyphRadius
}

function disc(radius: number): string {
  const r = round(radius)
  return `M0 ${-r}a${r} ${r} 0 0 1 0 ${2 * r}a${r} ${r} 0 0 1 0 ${-2 * r}z`
}

function halfDisc(radius: number): string {
  const r = round(radius)
  return `M0 ${-r}a${r} ${r} 0 0 1 0 ${2 * r}z`
}

const round = (value: number) => Math.round(value * 100) / 100
