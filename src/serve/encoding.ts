import { promisify } from 'node:util'
import { brotliCompress, constants, gzip, zstdCompress } from 'node:zlib'

/** Encodings offered, best first, with the extension of the files compressed at build. */
export const encodings = { br: '.br', zstd: '.zst', gzip: '.gz' } as const

export type Encoding = keyof typeof encodings

/**
 * Chooses the encoding of an answer.
 * @param accepted the request's `Accept-Encoding`
 * @returns undefined when the answer goes out as it is
 */
export function negotiate(accepted = ''): Encoding | undefined {
  const refused = /;\s*q=0(\.0*)?$/
  const names = accepted
    .split(',')
    .map((part) => part.trim().toLowerCase())
    .filter((part) => !refused.test(part))
    .map((part) => part.split(';')[0]?.trim())
  return (Object.keys(encodings) as Encoding[]).find((name) => names.includes(name))
}

/**
 * Compresses a whole file.
 * @param effort `quick` while a reader waits, `best` once and for all at build
 */
export function compress(
  bytes: Uint8Array,
  encoding: Encoding,
  effort: 'quick' | 'best',
): Promise<Buffer> {
  const best = effort === 'best'
  switch (encoding) {
    case 'br':
      return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: best ? 11 : 4 } })
    case 'zstd':
      return zstd(bytes, { params: { [constants.ZSTD_c_compressionLevel]: best ? 19 : 3 } })
    case 'gzip':
      return deflate(bytes, { level: best ? 9 : 6 })
  }
}

const brotli = promisify(brotliCompress)
const zstd = promisify(zstdCompress)
const deflate = promisify(gzip)
