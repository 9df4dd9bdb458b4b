import assert from 'node:assert/strict'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { compress, negotiate } from '#src/serve/encoding.ts'

const cases = [
  { accepted: undefined, encoding: undefined },
  { accepted: '', encoding: undefined },
  { accepted: 'identity', encoding: undefined },
  { accepted: 'gzip, deflate, br, zstd', encoding: 'br' },
  { accepted: 'gzip, zstd', encoding: 'zstd' },
  { accepted: 'GZIP', encoding: 'gzip' },
  { accepted: 'br;q=0, gzip;q=0.5', encoding: 'gzip' },
  { accepted: 'br;q=0.0', encoding: undefined },
  { accepted: 'brotli', encoding: undefined },
] as const

for (const { accepted, encoding } of cases) {
  test(`Accept-Encoding ${JSON.stringify(accepted)} gets ${encoding}`, () => {
    assert.equal(negotiate(accepted), encoding)
  })
}

const readers = { br: brotliDecompressSync, zstd: zstdDecompressSync, gzip: gunzipSync } as const

for (const encoding of ['br', 'zstd', 'gzip'] as const) {
  test(`what ${encoding} compresses reads back, and the best effort is no longer`, async () => {
    const lines = Array.from(
      { length: 500 },
      (_, rank) => `Critère ${rank * rank} : ce qu’il faut montrer.`,
    )
    const text = Buffer.from(lines.join('\n'))
    const [quick, best] = await Promise.all([
      compress(text, encoding, 'quick'),
      compress(text, encoding, 'best'),
    ])
    assert.deepEqual(readers[encoding](quick), text)
    assert.deepEqual(readers[encoding](best), text)
    assert.ok(best.length <= quick.length && quick.length < text.length)
  })
}
