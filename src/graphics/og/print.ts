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

/** Prints lines in ink on a bitmap. */
export async function printLines(
  bitmap: Bitmap,
  lines: readonly string[],
  { x, y, leading }: Place,
  setting: Setting,
): Promise<void> {
  const letters = lines.flatMap((line, row) =>
    setLine(line, setting).letters.map((letter) => {
      const place = Math.round((x + letter.x) * parts) / parts
      const point = Math.floor(place)
      return { glyph: letter.glyph, part: place - point, point, row }
    }),
  )
  const stamps = await stampsOf(letters, setting)
  for (const [index, { point, row }] of letters.entries()) {
    print(bitmap, stamps[index]!, point, Math.round(y + row * leading))
  }
}

function print(bitmap: Bitmap, { left, top, width, height, points }: Stamp, x: number, y: number) {
  for (let row = 0; row < height; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const index = points[row * width + column]!
      if (index > 0) setPoint(bitmap, x + left + column, y + top + row, index)
    }
  }
}
