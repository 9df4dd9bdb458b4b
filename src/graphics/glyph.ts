import type { State } from '../label/states.ts'

/** Half the side of the square in which every glyph is drawn, centred on 0,0. */
export const glyphRadius = 12

interface Ring {
  /** Outer radius of the ring, and its thickness. */
  ring: number
  thickness: number
  /** Radius of what fills the middle. */
  core: number
  /** Whether only the right half of the middle is filled. */
  half?: boolean
}

const rings: Partial<Record<State, Ring>> = {
  filing: { ring: 8.5, thickness: 2.5, core: 0 },
  visit: { ring: 8.5, thickness: 2.5, core: 6, half: true },
  secondVersion: { ring: 8.5, thickness: 2.5, core: 3.25 },
  label: { ring: 11.5, thickness: 2, core: 6.75 },
}

type Polygon = readonly (readonly [x: number, y: number])[]

const diamond = (reach: number): Polygon => [
  [0, -reach],
  [reach, 0],
  [0, reach],
  [-reach, 0],
]

const corner: Polygon = [
  [-4, -7],
  [0, -11],
  [4, -7],
  [2.2, -5.2],
  [0, -7.4],
  [-2.2, -5.2],
]
const turned = (polygon: Polygon): Polygon => polygon.map(([x, y]) => [-y, x])

const rect = (x: number, y: number): Polygon => [
  [-x, -y],
  [x, -y],
  [x, y],
  [-x, y],
]

/** What came after the label has straight sides: a bar across the line, then squares on a corner. */
const straight: Partial<Record<State, readonly Polygon[]>> = {
  confirmation: [rect(11, 2), rect(3, 2), rect(3, 11)],
  capital: [diamond(11)],
  community: [diamond(11), diamond(7.5)],
  unlisted: [corner, turned(corner), turned(turned(corner)), turned(turned(turned(corner)))],
}

/**
 * Draws a state as one SVG path, to be filled with one colour by the even-odd rule: the same
 * outline serves pages, map, figures, icons, pictures and PDF.
 * @param radius half the side of the square in which to draw, centred on 0,0
 */
export function glyphPath(state: State, radius: number = glyphRadius): string {
  const scale = radius / glyphRadius
  const form = rings[state]
  if (!form) return (straight[state] ?? []).map((polygon) => outline(polygon, scale)).join('')
  const { ring, thickness, core, half } = form
  const middle = half ? halfDisc(core * scale) : core > 0 ? disc(core * scale) : ''
  return disc(ring * scale) + disc((ring - thickness) * scale) + middle
}

/**
 * The same as a symbol, `#point-<state>`, on a disc of paper that hides the line it stands on.
 * @param paper colour of the paper; without it, the page's style gives it
 */
export function pointSymbol(state: State, paper?: string): string {
  const radius = rings[state] ? rings[state].ring - 1 : state === 'confirmation' ? 0 : 7
  const fill = paper ? ` fill="${paper}"` : ''
  const under = radius > 0 ? `<circle class="paper" r="${radius}"${fill}/>` : ''
  const ink = `<path fill-rule="evenodd" d="${glyphPath(state)}"/>`
  return `<symbol id="point-${state}" viewBox="-12 -12 24 24">${under}${ink}</symbol>`
}

function outline(polygon: Polygon, scale: number): string {
  return `M${polygon.map(([x, y]) => `${round(x * scale)} ${round(y * scale)}`).join('L')}z`
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
