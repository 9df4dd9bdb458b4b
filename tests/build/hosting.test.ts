import assert from 'node:assert/strict'
import { spawn, spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, test } from 'node:test'
import { securityHeaders } from '#src/build/headers.ts'
import { headersFile, nginxConfiguration, redirectsFile } from '#src/build/hosts.ts'
import { temporaryFolder } from '../support/folder.ts'

const moved = [{ from: '/ancienne/', to: '/faq/' }]
const nginx = '/usr/sbin/nginx'

test('_headers gives every answer the security headers, and open data to other sites', () => {
  const text = headersFile({ base: '/label/' })
  const [first = ''] = text.split('\n\n')
  for (const [name, value] of Object.entries(securityHeaders({ secure: true })))
    assert.ok(first.includes(`  ${name}: ${value}`), name)
  assert.match(text, /^\/label\/donnees\/\*\n {2}Access-Control-Allow-Origin: \*$/m)
  assert.match(text, /^\/label\/_astro\/\*\n {2}Cache-Control: .*immutable$/m)
  assert.match(text, /^\/label\/\*\.geojson\n {2}Content-Type: application\/geo\+json/m)
})

test('_redirects names each address that moved, below the base path', () => {
  assert.equal(redirectsFile({ base: '/label/', moved }), '/label/ancienne/ /label/faq/ 301\n')
})

const rows: [address: string, status: number, header?: [name: string, value: RegExp]][] = [
  ['/', 200, ['content-security-policy', /frame-ancestors 'none'/]],
  ['/faq', 308, ['location', /\/faq\/$/]],
  ['/faq/', 200, ['cache-control', /must-revalidate/]],
  ['/rien/', 404, ['x-content-type-options', /nosniff/]],
  ['/ancienne/', 308, ['location', /\/faq\/$/]],
  ['/donnees/a.csv', 200, ['access-control-allow-origin', /^\*$/]],
  ['/donnees/a.csv', 200, ['content-type', /^text\/csv; charset=utf-8$/]],
  ['/a.md', 200, ['content-type', /^text\/markdown; charset=utf-8$/]],
  ['/_astro/a.js', 200, ['cache-control', /immutable/]],
  ['/journal.xml', 200, ['content-type', /^application\/atom\+xml/]],
  ['/documents/SHA256SUMS', 200, ['content-type', /^text\/plain/]],
  ['/.git/config', 404],
]

describe('nginx with the release’s file', { skip: !existsSync(nginx) }, () => {
  const folder = temporaryFolder({
    'site/index.html': 'accueil',
    'site/404.html': 'rien ici',
    'site/faq/index.html': 'faq',
    'site/donnees/a.csv': 'é',
    'site/a.md': '# a',
    'site/_astro/a.js': '',
    'site/journal.xml': '<feed/>',
    'site/documents/SHA256SUMS': '',
    'site/.git/config': 'secret',
  })
  const port = 20_000 + (process.pid % 20_000)
  const configuration = `daemon off; user root; pid ${folder}/pid; error_log ${folder}/log;
events {}
http { ${nginxConfiguration('/', moved, '_', { root: join(folder, 'site'), listen: `127.0.0.1:${port}` })} }`
  const file = join(temporaryFolder({ 'nginx.conf': configuration }), 'nginx.conf')
  let server: ReturnType<typeof spawn>

  before(async () => {
    const { status, stderr } = spawnSync(nginx, ['-t', '-c', file], { encoding: 'utf8' })
    assert.equal(status, 0, stderr)
    server = spawn(nginx, ['-c', file])
    for (let tries = 0; tries < 50; tries += 1) {
      if (await fetch(`http://127.0.0.1:${port}/`).catch(() => undefined)) return
      await new Promise((resolve) => setTimeout(resolve, 100))
    }
  })
  after(() => server.kill())

  for (const [address, expected, header] of rows) {
    test(`${address} is ${expected}${header ? `, ${header[0]}` : ''}`, async () => {
      const answer = await fetch(`http://127.0.0.1:${port}${address}`, { redirect: 'manual' })
      assert.equal(answer.status, expected)
      if (header) assert.match(answer.headers.get(header[0]) ?? '', header[1])
    })
  }
})
