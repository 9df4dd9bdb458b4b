import assert from 'node:assert/strict'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib'
import { compressStage } from '#src/build/release/compress.ts'
import { temporaryFolder } from '../../support/folder.ts'

test('text files get three compressed twins, others none, nor those that would grow', async () => {
  const page = `<!doctype html>${'<p>Label</p>'.repeat(100)}`
  const fresh = temporaryFolder({
    'faq/index.html': page,
    'documents/a.pdf': page,
    'tiny.txt': 'a',
  })
  const { signal } = new AbortController()
  await compressStage.run({ root: fresh, fresh, beside: fresh, signal, warn: assert.fail })

  const twin = (extension: string) => readFileSync(join(fresh, `faq/index.html.${extension}`))
  assert.equal(brotliDecompressSync(twin('br')).toString(), page)
  assert.equal(zstdDecompressSync(twin('zst')).toString(), page)
  assert.equal(gunzipSync(twin('gz')).toString(), page)
  assert.ok(!existsSync(join(fresh, 'documents/a.pdf.br')))
  assert.ok(!existsSync(join(fresh, 'tiny.txt.br')))
})
