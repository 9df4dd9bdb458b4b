/** Points of at most sixteen colours, two in a byte, as a PNG holds them. */
export interface Bitmap {
  width: number
  height: number
  /** Rows one after the other, each after the byte by which a PNG says that it is not filtered. */
  rows: Buffer
}

/** A bitmap whose points all have the index 0. */
export function blank(width: number, height: number): Bitmap {
  return { width, height, rows: Buffer.alloc(height * strideOf(width)) }
}

/** Gives a point the index of a colour, unless its own is higher or it is outside the bitmap. */
export function setPoint(bitmap: Bitmap, x: number, y: number, index: number): void {
  const { width, height, rows } = bitmap
  if (x < 0 || x >= width || y < 0 || y >= height) return
  const at = y * strideOf(width) + 1 + (x >> 1)
  const shift = x & 1 ? 0 : 4
  const byte = rows[at]!
  if (index > ((byte >> shift) & 15)) rows[at] = (byte & ~(15 << shift)) | (index << shift)
}

const strideOf = (width: number) => 1 + Math.ceil(width / 2)
