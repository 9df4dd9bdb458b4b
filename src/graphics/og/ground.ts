import sharp from 'sharp'
import { blank, setPoint, type Bitmap } from './bitmap.ts'
import { groundSvg, size, type Card } from './card.ts'
import { indexOf } from './palette.ts'
import type { Typefaces } from './typefaces.ts'

/** One for each section and each state: pages by the thousand share a dozen of them. */
const drawn = new Map<string, Promise<Bitmap>>()

/** All of a picture but its title, drawn once a build. Not to be written on: to be copied. */
export function groundOf({ title: _, ...rest }: Card, faces: Typefaces): Promise<Bitmap> {
  const key = JSON.stringify(rest)
  const ground = drawn.get(key) ?? draw(groundSvg(rest, faces))
  drawn.set(key, ground)
  return ground
}

async function draw(svg: string): Promise<Bitmap> {
  const { width, height } = size
  const points = await sharp(Buffer.from(svg)).removeAlpha().raw().toBuffer()
  const bitmap = blank(width, height)
  for (let at = 0; at < width * height; at += 1) {
    const index = indexOf(points[3 * at]!, points[3 * at + 1]!, points[3 * at + 2]!)
    setPoint(bitmap, at % width, Math.floor(at / width), index)
  }
  return bitmap
}
