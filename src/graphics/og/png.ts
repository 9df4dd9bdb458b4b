import { crc32, deflateSync } from 'node:zlib'
import type { Bitmap } from './bitmap.ts'
import type { Color } from './palette.ts'

/**
 * Writes a PNG of four bits a point (PNG specification, third edition, sections 5 and 11). sharp
 * writes one only after a search for its colours, longer than all the rest.
 * @param palette at most sixteen colours
 */
export function indexedPng({ width, height, rows }: Bitmap, palette: readonly Color[]): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([bitDepth, indexed], 8)
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('PLTE', Buffer.from(palette.flat())),
    chunk('IDAT', deflateSync(rows, { level: 3 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1')
const bitDepth = 4
const indexed = 3

/** Length of the data, type and data, then what detects damage to these two. */
function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  return Buffer.concat([uint32(data.length), body, uint32(crc32(body))])
}

function uint32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
