const radius = 5
const step = 15
const thickness = 1.5

/** A row of points as two paths, in a box `width` × `height`. */
export interface Dots {
  width: number
  height: number
  /** Discs of those reached. */
  filled: string
  /** Rings of the others, for the even-odd rule. */
  empty: string
}

/**
 * Draws a row of points, those reached first.
 * @throws RangeError when more are reached than there are
 */
export function dotsPath(total: number, reached: number): Dots {
  if (reached > total) throw new RangeError(`${reached} points out of ${total}`)
  const draw = (count: number, first: number, ring: boolean) =>
    Array.from({ length: count }, (_, index) => {
      const x = (first + index) * step + radius
      return disc(x, radius) + (ring ? disc(x, radius - thickness) : '')
    }).join('')
  return {
    width: (total - 1) * step + 2 * radius,
    height: 2 * radius,
    filled: draw(reached, 0, false),
    empty: draw(total - reached, reached, true),
  }
}

function disc(x: number, r: number): string {
  return `M${x} ${radius - r}a${r} ${r} 0 0 1 0 ${2 * r}a${r} ${r} 0 0 1 0 ${-2 * r}z`
}
