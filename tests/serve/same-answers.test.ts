import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { brotliCompressSync, gzipSync, zstdCompressSync } from 'node:zlib'
import { headersFor } from '#src/serve/headers.ts'
import { ask, type Answer } from '../support/ask.ts'
import { temporaryFolder } from '../support/folder.ts'
import { servers, startServer } from '../support/servers.ts'
import { answers, moved, type Row } from './answers.ts'

const long = (title: string) => `<!doctype html><title>${title}</title>${'<p>texte</p>'.repeat(80)}`

/** A text with the files that a release compresses beside it. */
const compressed = (file: string, text: string): Record<string, string | Buffer> => ({
  [file]: text,
  [`${file}.br`]: brotliCompressSync(text),
  [`${file}.gz`]: gzipSync(text),
  [`${file}.zst`]: zstdCompressSync(text),
})

const files: Readonly<Record<string, string | Buffer>> = {
  ...compressed('index.html', long('Accueil')),
  ...compressed('404.html', long('Page introuvable')),
  ...compressed('faq/index.html', long('Questions')),
  ...compressed('_astro/a.12ab.css', 'p { color: red }\n'.repeat(80)),
  '.env': 'secret',
  '.well-known/security.txt': 'Contact: mailto:a@exemple.fr',
  SHA256SUMS: '0  a',
  'apercus/a.png': 'png',
  'cle.asc': '-----BEGIN PGP PUBLIC KEY BLOCK-----',
  'documents/SHA256SUMS': '0  a',
  'documents/a.ods': 'PK',
  'documents/a.odt': 'PK',
  'documents/a.pdf': '%PDF-1.7',
  'donnees/ecosystemes.csv': 'a,b',
  'donnees/ecosystemes.geojson': '{}',
  'journal.xml': '<feed/>',
  'manifest.webmanifest': '{}',
  'pagefind/fragment/fr_1.pf_fragment': 'a',
  'pagefind/pagefind.fr_1.pf_meta': 'a',
  'pagefind/pagefind.js': 'export {}',
  'processus.bib': '@misc{}',
  'processus.md': '# Processus',
  'processus.ris': 'TY  - GEN',
}

for (const [name, kind] of Object.entries(servers)) {
  for (const base of ['/', '/label/']) {
    describe(`${name}, under ${base}`, { skip: !kind.present && 'absent de cette machine' }, () => {
      const placed = Object.entries(files).map(([file, text]) => [`site${base}${file}`, text])
      const site = { folder: temporaryFolder(Object.fromEntries(placed)), base, moved }
      let server: Awaited<ReturnType<typeof startServer>>
      before(async () => {
        server = await startServer(kind, site)
      })
      after(() => server.stop())

      for (const row of answers(base)) {
        if (row.not?.includes(name)) continue
        const { what, path, method = 'GET', headers = {} } = row
        test(`${what}: ${method} ${path.slice(0, 60)}`, async () => {
          const answer = await ask(server.port, path, headers, method)
          assertAnswer(answer, row)
          if (row.alone) return
          const expected = headersFor('', { secure: true })
          for (const [header, value] of Object.entries(expected)) {
            if (header === 'Cache-Control') continue
            assert.equal(answer.headers[header.toLowerCase()], value, header)
          }
        })
      }

      test('what a browser knows already is not sent again', async () => {
        for (const encoding of ['identity', 'br']) {
          const asked = { 'Accept-Encoding': encoding }
          const { headers } = await ask(server.port, `${base}faq/`, asked)
          const known = { ...asked, 'If-None-Match': headers.etag }
          const again = await ask(server.port, `${base}faq/`, known)
          assert.equal(again.status, 304)
          assert.equal(again.body.length, 0)
          assert.equal(again.headers.etag, headers.etag)
          assert.equal(again.headers['cache-control'], headers['cache-control'])
          assert.equal(again.headers.vary, 'Accept-Encoding')
        }
      })

      test('another encoding is another entity', async () => {
        const tags = ['identity', 'gzip', 'br'].map(async (encoding) => {
          const asked = { 'Accept-Encoding': encoding }
          return (await ask(server.port, `${base}faq/`, asked)).headers.etag
        })
        assert.equal(new Set(await Promise.all(tags)).size, 3)
      })
    })
  }
}

function assertAnswer(answer: Answer, { status, answered = {}, body }: Row): void {
  assert.ok([status].flat().includes(answer.status), `${answer.status}`)
  for (const [header, value] of Object.entries(answered)) {
    assert.equal(answer.headers[header], value, header)
  }
  if (body !== undefined) assert.match(answer.body.toString(), body)
  assert.doesNotMatch(answer.body.toString(), /secret|root:/)
}
