import type { Font } from 'fontkit'
import { once } from '../../domain/once.ts'
import type { State } from '../../domain/states.ts'
import { colors } from '../colors.ts'
import { glyphPath } from '../glyph.ts'
import { fitted, linePath, type Setting } from './lettering.ts'
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

/** Draws the picture of a page as SVG. All words are outlines: no font is needed to read it. */
export function cardSvg(card: Card, { title, text, bold }: Typefaces): string {
  const heading = fitted(
    card.title,
    { font: title, spacing: tight },
    { width: size.width - 2 * margin, height: 250, leading, sizes: [96, 84, 72, 60] },
  )
  const baseline = 256 + heading.size
  const brand = { font: title, size: 40, spacing: tight }
  const sectionX = margin + (card.state ? 52 : 0)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}">`,
    `<rect width="100%" height="100%" fill="${colors.bg}"/>`,
    glyph('label', margin + 30, 92, 30),
    same(card.site, margin + 84, 90, brand, colors.ink),
    same(card.tagline, margin + 84, 126, { font: text, size: 28 }, colors.inkSoft),
    `<rect x="${margin}" y="168" width="${size.width - 2 * margin}" height="4" fill="${colors.ink}"/>`,
    card.state ? glyph(card.state, margin + 19, 225, 19) : '',
    same(card.section, sectionX, 236, { font: bold, size: 32 }, colors.inkSoft),
    ...heading.lines.map((line, index) =>
      words(
        line,
        margin,
        baseline + index * leading * heading.size,
        { font: title, size: heading.size, spacing: tight },
        colors.ink,
      ),
    ),
    ...card.row.map((state, index) => glyph(state, margin + 14 + index * dotStep, 560, 14)),
    same(
      card.foot,
      margin + card.row.length * dotStep + 20,
      568,
      { font: text, size: 24 },
      colors.inkSoft,
    ),
    '</svg>',
  ].join('')
}

const words = (line: string, x: number, y: number, setting: Setting, color: string) =>
  `<path fill="${color}" d="${linePath(line, x, y, setting)}"/>`

const drawnIn = once((_font: Font) => new Map<string, string>())

/** Words that many pictures share, at the same place: drawn once a build. */
function same(line: string, x: number, y: number, setting: Setting, color: string): string {
  const drawn = drawnIn(setting.font)
  const key = [line, x, y, setting.size, setting.spacing, color].join('|')
  const known = drawn.get(key) ?? words(line, x, y, setting, color)
  drawn.set(key, known)
  return known
}

function glyph(state: State, x: number, y: number, radius: number): string {
  const color = state === 'label' ? colors.accent : colors.ink
  return `<path transform="translate(${x} ${y})" fill="${color}" fill-rule="evenodd" d="${glyphPath(state, radius)}"/>`
}
