import { inflateSync } from 'node:zlib'

const headerSize = 44
const entrySize = 20

/**
 * Unpacks a WOFF font into the OpenType font that it holds. fontkit reads WOFF too, but inflates a
 * whole table again for every glyph.
 */
export function unpackWoff(woff: Buffer): Buffer {
  const count = woff.readUInt16BE(12)
  const tables = Array.from({ length: count }, (_, index) => {
    const at = headerSize + index * entrySize
    const [offset, packed, length] = [4, 8, 12].map((field) => woff.readUInt32BE(at + field))
    const data = woff.subarray(offset!, offset! + packed!)
    return {
      head: woff.subarray(at, at + 4),
      checksum: woff.subarray(at + 16, at + 20),
      data: packed! < length! ? inflateSync(data) : data,
    }
  })
  const directory = Buffer.alloc(12 + 16 * count)
  woff.copy(directory, 0, 4, 8)
  directory.writeUInt16BE(count, 4)
  let offset = directory.length
  tables.forEach(({ head, checksum, data }, index) => {
    const at = 12 + 16 * index
    head.copy(directory, at)
    checksum.copy(directory, at + 4)
    directory.writeUInt32BE(offset, at + 8)
    directory.writeUInt32BE(data.length, at + 12)
    offset += padded(data.length)
  })
  const bodies = tables.map(({ data }) => Buffer.concat([data], padded(data.length)))
  return Buffer.concat([directory, ...bodies])
}

const padded = (length: number) => Math.ceil(length / 4) * 4
