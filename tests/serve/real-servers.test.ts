import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { setTimeout as wait } from 'node:timers/promises'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { headersFor } from '#src/serve/headers.ts'
import { caddyfile } from '#src/serve/hosts/caddy.ts'
import { nginxConfiguration } from '#src/serve/hosts/nginx.ts'
import { temporaryFolder } from '../support/folder.ts'
import { freePort, hasNginx, startNginx } from '../support/nginx.ts'

const page = Buffer.from(`<!doctype html><title>Questions</title>${'<p>texte</p>'.repeat(80)}`)

const site = (base: string) => {
  const inside = base.slice(1)
  return temporaryFolder({
    [`site/${inside}index.html`]: page,
    [`site/${inside}404.html`]: 'Page introuvable',
    [`site/${inside}faq/index.html`]: page,
    [`site/${inside}faq/index.html.br`]: brotliCompressSync(page),
    [`site/${inside}faq/index.html.gz`]: gzipSync(page),
    [`site/${inside}processus.md`]: '# Processus',
    [`site/${inside}journal.xml`]: '<feed/>',
    [`site/${inside}donnees/ecosystemes.geojson`]: '{}',
    [`site/${inside}donnees/ecosystemes.csv`]: 'a,b',
    [`site/${inside}manifest.webmanifest`]: '{}',
    [`site/${inside}SHA256SUMS`]: '0  a',
    [`site/${inside}documents/SHA256SUMS`]: '0  a',
    [`site/${inside}pagefind/fragment/fr_1.pf_fragment`]: 'a',
    [`site/${inside}_astro/a.12ab.css`]: 'p{}',
  })
}

const moved = [{ from: '/charte/', to: '/faq/#duree' }]
const servers = {
  nginx: {
    present: hasNginx,
    start(folder: string, port: number, base: string) {
      const options = { base, moved, root: join(folder, 'site'), listen: [`127.0.0.1:${port}`] }
      return startNginx(folder, nginxConfiguration(options))
    },
  },
  caddy: {
    present: existsSync('/usr/bin/caddy'),
    start(folder: string, port: number, base: string) {
      const options = {
        base,
        moved,
        root: join(folder, 'site'),
        address: `http://127.0.0.1:${port}`,
      }
      const file = join(folder, 'Caddyfile')
      writeFileSync(file, `{\n  admin off\n}\n${caddyfile(options)}`)
      const env = { ...process.env, XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder }
      return spawn('/usr/bin/caddy', ['run', '--adapter', 'caddyfile', '--config', file], { env })
    },
  },
}

for (const [name, { present, start }] of Object.entries(servers)) {
  for (const base of ['/', '/label/']) {
    describe(`${name} with the generated file, under ${base}`, { skip: !present }, async () => {
      if (!present) return
      const folder = site(base)
      const port = await freePort()
      const child = start(folder, port, base)
      let log = ''
      child.stderr?.on('data', (text) => (log += text))
      after(() => child.kill())
      const ask = (path: string, headers = {}) =>
        fetch(`http://127.0.0.1:${port}${base}${path}`, { headers, redirect: 'manual' })
      for (let tries = 0; tries < 50; tries++) {
        if (
          await ask('').then(
            () => true,
            () => false,
          )
        )
          break
        assert.equal(child.exitCode, null, log)
        await wait(100)
      }

      for (const path of [
        '',
        'faq/',
        'processus.md',
        '_astro/a.12ab.css',
        'pagefind/fragment/fr_1.pf_fragment',
        'donnees/ecosystemes.geojson',
        'donnees/ecosystemes.csv',
        'journal.xml',
      ]) {
        test(`/${path} has the headers of the local server`, async () => {
          const answer = await ask(path)
          assert.equal(answer.status, 200)
          for (const [header, value] of Object.entries(headersFor(`/${path}`, { secure: true }))) {
            assert.equal(answer.headers.get(header), value, header)
          }
        })
      }

      test('nothing can be sent to the site', async () => {
        for (const method of ['POST', 'PUT', 'DELETE']) {
          const answer = await fetch(`http://127.0.0.1:${port}${base}faq/`, { method })
          assert.equal(answer.status, 405, method)
        }
      })

      test('no address leaves the site’s folder', async () => {
        for (const path of ['..%2f..%2fnginx.conf', '%2e%2e/%2e%2e/Caddyfile', 'faq%00.html']) {
          const answer = await ask(path)
          assert.ok(answer.status >= 400, `${path}: ${answer.status}`)
        }
      })

      test('an address that moved leads to the new one for good', async () => {
        const answer = await ask('charte/')
        assert.equal(answer.status, 308)
        const place = new URL(answer.headers.get('location') ?? '', `http://127.0.0.1:${port}`)
        assert.equal(place.pathname + place.hash, `${base}faq/#duree`)
        assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
      })

      test('an address that does not exist gets the French page, with 404 and the headers', async () => {
        for (const path of ['rien/', 'rien', 'donnees/', 'faq/rien.html']) {
          const answer = await ask(path)
          assert.equal(answer.status, 404)
          assert.equal(await answer.text(), 'Page introuvable')
          assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
        }
      })

      test('an address without its last slash moves for good', async () => {
        const answer = await ask('faq?q=a')
        assert.equal(answer.status, 308)
        assert.equal(answer.headers.get('location'), `${base}faq/?q=a`)
      })

      test('the files compressed at build are sent', async () => {
        for (const [accepted, encoding] of [
          ['br, gzip', 'br'],
          ['gzip', 'gzip'],
        ]) {
          const answer = await ask('faq/', { 'Accept-Encoding': accepted })
          assert.equal(answer.headers.get('content-encoding'), encoding)
          assert.match(answer.headers.get('vary') ?? '', /accept-encoding/i)
          assert.equal(await answer.text(), page.toString())
        }
      })

      test('data, text and feed have their types', async () => {
        const types = {
          'faq/': 'text/html; charset=utf-8',
          'processus.md': 'text/markdown; charset=utf-8',
          'donnees/ecosystemes.geojson': 'application/geo+json; charset=utf-8',
          'donnees/ecosystemes.csv': 'text/csv; charset=utf-8',
          'manifest.webmanifest': 'application/manifest+json; charset=utf-8',
          'journal.xml': 'application/atom+xml; charset=utf-8',
          SHA256SUMS: 'text/plain; charset=utf-8',
          'documents/SHA256SUMS': 'text/plain; charset=utf-8',
        }
        for (const [path, type] of Object.entries(types)) {
          assert.equal((await ask(path)).headers.get('content-type'), type)
        }
      })
    })
  }
}
