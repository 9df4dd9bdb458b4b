import type { State } from '../../label/states.ts'
import { colors } from '../colors.ts'
import { glyphPath } from '../glyph.ts'
import { fitted } from './fitting.ts'
import { linePath, type Setting } from './lettering.ts'
import type { Place } from './print.ts'
import type { Typefaces } from './typefaces.ts'

/** What the picture of a page says. */
export interface Card {
  /** Name of the site and what it is. */
  site: string
  tagline: string
  /** Where the page stands in the site, or the state of an ecosystem. */
  section: string
  title: string
  /** Drawn before the section, on the page of an ecosystem. */
  state?: State | undefined
  /** States of all the candidates: the row at the foot. */
  row: readonly State[]
  /** What the row counts, in words. */
  foot: string
}

/** Size that networks show whole. */
export const size = { width: 1200, height: 630 } as const

const margin = 80
const tight = -0.015
const leading = 1.1
const dotStep = 33
const titleSizes = [96, 84, 72, 60] as const

/** Lines of letters, where they stand and how they are set. */
export interface Title {
  lines: string[]
  place: Place
  setting: Setting
}

/** The title of a card, broken into lines that fill its room. */
export function titleOf({ title: words }: Card, { title: font }: Typefaces): Title {
  const room = { width: size.width - 2 * margin, height: 250, leading, sizes: titleSizes }
  const { size: chosen, lines } = fitted(words, { font, spacing: tight }, room)
  return {
    lines,
    place: { x: margin, y: 256 + chosen, leading: leading * chosen },
    setting: { font, size: chosen, spacing: tight },
  }
}

/**
 * Draws all of a picture but its title, as SVG. Words are outlines: no font is needed to read it.
 */
export function groundSvg(card: Omit<Card, 'title'>, { title, text, bold }: Typefaces): string {
  const brand = { font: title, size: 40, spacing: tight }
  const sectionX = margin + (card.state ? 52 : 0)
  const footX = margin + card.row.length * dotStep + 20
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size.width}" height="${size.height}">`,
    `<rect width="100%" height="100%" fill="${colors.bg}"/>`,
    glyph('label', margin + 30, 92, 30),
    words(card.site, margin + 84, 90, brand, colors.ink),
    words(card.tagline, margin + 84, 126, { font: text, size: 28 }, colors.inkSoft),
    `<rect x="${margin}" y="168" width="${size.width - 2 * margin}" height="4" fill="${colors.ink}"/>`,
    card.state ? glyph(card.state, margin + 19, 225, 19) : '',
    words(card.section, sectionX, 236, { font: bold, size: 32 }, colors.inkSoft),
    ...card.row.map((state, index) => glyph(state, margin + 14 + index * dotStep, 560, 14)),
    words(card.foot, footX, 568, { font: text, size: 24 }, colors.inkSoft),
    '</svg>',
  ].join('')
}

const words = (line: string, x: number, y: number, setting: Setting, color: string) =>
  `<path fill="${color}" d="${linePath(line, x, y, setting)}"/>`

function glyph(state: State, x: number, y: number, radius: number): string {
  const color = state === 'label' ? colors.accent : colors.ink
  return `<path transform="translate(${x} ${y})" fill="${color}" fill-rule="evenodd" d="${glyphPath(state, radius)}"/>`
}
