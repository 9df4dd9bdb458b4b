import { setPoint, type Bitmap } from './bitmap.ts'
import { setLine, type Setting } from './lettering.ts'
import { stampsOf, type Stamp } from './stamps.ts'

/** Where lines stand, in pixels. */
export interface Place {
  /** Start of the lines. */
  x: number
  /** First baseline. */
  y: number
  /** Distance between two baselines. */
  leading: number
}

/** Places of a letter within a point: with two, none is further than a quarter from its own. */
const parts = 2

/** A letter as points, and the point of the bitmap where its origin goes. */
export interface Placed {
  stamp: Stamp
  x: number
  y: number
}

/** The letters of some lines, ready to be printed. */
export async function placed(
  lines: readonly string[],
  { x, y, leading }: Place,
  setting: Setting,
): Promise<Placed[]> {
  const letters = lines.flatMap((line, row) =>
    setLine(line, setting).letters.map((letter) => {
      const place = Math.round((x + letter.x) * parts) / parts
      const point = Math.floor(place)
      return { glyph: letter.glyph, part: place - point, point, row }
    }),
  )
  const stamps = await stampsOf(letters, setting)
  return letters.map(({ point, row }, index) => ({
    stamp: stamps[index]!,
    x: point,
    y: Math.round(y + row * leading),
  }))
}

/** Prints letters in ink on a bitmap. */
export function print(bitmap: Bitmap, letters: readonly Placed[]): void {
  for (const { stamp, x, y } of letters) {
    const { left, top, width, height, points } = stamp
    for (let row = 0; row < height; row += 1) {
      for (let column = 0; column < width; column += 1) {
        const index = points[row * width + column]!
        if (index > 0) setPoint(bitmap, x + left + column, y + top + row, index)
      }
    }
  }
}
