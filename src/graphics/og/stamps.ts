import type { Font, Glyph } from 'fontkit'
import sharp from 'sharp'
import { once } from '../../label/once.ts'
import type { Setting } from './lettering.ts'
import { ink } from './palette.ts'

/** A letter as points, drawn once for all the pictures of a build. */
export interface Stamp {
  /** From the origin of the letter to its first point. */
  left: number
  top: number
  width: number
  height: number
  /** Indices of colours, row by row, from the paper to the ink. */
  points: Uint8Array
}

/** A letter whose origin is at a part of a point, such as a half. */
export interface Shape {
  glyph: Glyph
  part: number
}

const drawnIn = once((_font: Font) => new Map<string, Stamp>())

/** The stamps of some shapes, in their order. */
export async function stampsOf(shapes: readonly Shape[], setting: Setting): Promise<Stamp[]> {
  const drawn = drawnIn(setting.font)
  const key = ({ glyph, part }: Shape) => `${setting.size} ${glyph.id} ${part}`
  const missing = new Map(shapes.map((shape) => [key(shape), shape]))
  for (const known of drawn.keys()) missing.delete(known)
  const made = await draw([...missing.values()], setting)
  for (const [index, known] of [...missing.keys()].entries()) drawn.set(known, made[index]!)
  return shapes.map((shape) => drawn.get(key(shape))!)
}

/** A shape, the whole points that it covers, and where they begin in the strip. */
interface Cell extends Omit<Stamp, 'points'> {
  start: number
  outline: string
}

/** Draws shapes side by side in one strip, then cuts them apart. */
async function draw(shapes: readonly Shape[], setting: Setting): Promise<Stamp[]> {
  const cells = cellsOf(shapes, setting)
  const width = cells.reduce((sum, cell) => sum + cell.width, 0)
  const height = Math.max(0, ...cells.map((cell) => cell.height))
  if (width === 0) return cells.map((cell) => ({ ...cell, points: new Uint8Array() }))
  const svg =
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">` +
    `<rect width="100%" height="100%" fill="#fff"/>` +
    `<path d="${cells.map(({ outline }) => outline).join('')}"/></svg>`
  const strip = await sharp(Buffer.from(svg)).extractChannel(0).raw().toBuffer()
  return cells.map((cell) => ({ ...cell, points: cut(strip, width, cell) }))
}

function cellsOf(shapes: readonly Shape[], { font, size }: Setting): Cell[] {
  const scale = size / font.unitsPerEm
  let end = 0
  return shapes.map(({ glyph, part }) => {
    const path = glyph.path.scale(scale, -scale).translate(part, 0)
    const box = path.commands.length > 0 ? path.bbox : { minX: 0, minY: 0, maxX: 0, maxY: 0 }
    const [left, top] = [Math.floor(box.minX), Math.floor(box.minY)]
    const [width, height] = [Math.ceil(box.maxX) - left, Math.ceil(box.maxY) - top]
    const start = end
    end += width
    return { left, top, width, height, start, outline: path.translate(start - left, -top).toSVG() }
  })
}

function cut(strip: Uint8Array, stride: number, { start, width, height }: Cell): Uint8Array {
  return Uint8Array.from({ length: width * height }, (_, at) => {
    const grey = strip[Math.floor(at / width) * stride + start + (at % width)]!
    return Math.round((1 - grey / 255) * ink)
  })
}
