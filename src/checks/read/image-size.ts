import { formatOf } from './magic.ts'

export interface ImageSize {
  width: number
  height: number
}

/** Reads an image's size in pixels from its header; undefined when it has none that is known. */
export function imageSize(bytes: Buffer): ImageSize | undefined {
  try {
    return readers[formatOf(bytes) ?? '']?.(bytes)
  } catch (error) {
    // A header cut short: the file's type is the fault, and another rule says it.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const readers: Record<string, (bytes: Buffer) => ImageSize | undefined> = {
  png: (bytes) => ({ width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) }),
  gif: (bytes) => ({ width: bytes.readUInt16LE(6), height: bytes.readUInt16LE(8) }),
  jpg: jpegSize,
  webp: webpSize,
  avif: avifSize,
}

function jpegSize(bytes: Buffer): ImageSize | undefined {
  for (let at = 2; at + 9 < bytes.length;) {
    const marker = bytes.readUInt8(at + 1)
    // Start of frame: all of C0 to CF but the tables C4, C8 and CC.
    if (marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)) {
      return { height: bytes.readUInt16BE(at + 5), width: bytes.readUInt16BE(at + 7) }
    }
    at += 2 + bytes.readUInt16BE(at + 2)
  }
  return undefined
}

function webpSize(bytes: Buffer): ImageSize | undefined {
  const kind = bytes.toString('latin1', 12, 16)
  if (kind === 'VP8X')
    return { width: bytes.readUIntLE(24, 3) + 1, height: bytes.readUIntLE(27, 3) + 1 }
  if (kind === 'VP8 ')
    return { width: bytes.readUInt16LE(26) & 0x3fff, height: bytes.readUInt16LE(28) & 0x3fff }
  const bits = bytes.readUInt32LE(21)
  return { width: (bits & 0x3fff) + 1, height: ((bits >> 14) & 0x3fff) + 1 }
}

function avifSize(bytes: Buffer): ImageSize | undefined {
  const at = bytes.indexOf('ispe')
  return at < 0
    ? undefined
    : { width: bytes.readUInt32BE(at + 8), height: bytes.readUInt32BE(at + 12) }
}
