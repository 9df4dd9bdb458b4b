import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { defaultCacheControl, headersFor, pathRules, securityHeaders } from '#src/serve/headers.ts'
import { caddyfile } from '#src/serve/hosts/caddy.ts'
import { cdnFile } from '#src/serve/hosts/cdn.ts'
import { headersFile } from '#src/serve/hosts/headers-file.ts'
import { nginxConfiguration } from '#src/serve/hosts/nginx.ts'
import { redirectsFile } from '#src/serve/hosts/redirects-file.ts'

const cdn = ({ base }: { base: string }) => cdnFile({ base, moved: [] })
const hosts = { headersFile, nginxConfiguration, caddyfile, cdnFile: cdn }

for (const [name, write] of Object.entries(hosts)) {
  describe(name, () => {
    const text = write({ base: '/label/' })

    for (const [header, value] of Object.entries(securityHeaders({ secure: true }))) {
      test(`sends ${header}`, () => {
        const line = text.split('\n').find((candidate) => candidate.includes(`${header}`))
        assert.ok(line?.includes(value), line)
      })
    }

    for (const { prefix, headers } of pathRules) {
      test(`knows ${prefix} under the base path`, () => {
        const pattern = `/label${prefix}`
        assert.ok(text.replaceAll('\\.', '.').includes(pattern))
        for (const value of Object.values(headers)) assert.ok(text.includes(value))
      })
    }
  })
}

test('nginx knows the site by its name, among others that the same server may have', () => {
  assert.match(
    nginxConfiguration({ base: '/', host: 'exemple.fr' }),
    /^ {2}server_name exemple\.fr;$/m,
  )
  assert.doesNotMatch(nginxConfiguration({ base: '/' }), /server_name/)
})

test('_redirects sends a former address to the new one, under the base path', () => {
  assert.equal(
    redirectsFile({ base: '/label/', moved: [{ from: '/charte/', to: '/cahier-des-charges/' }] }),
    '/label/charte/ /label/cahier-des-charges/ 301\n',
  )
})

/** What `_headers` gives an address: all rules that fit it, as its hosts read them. */
function given(text: string, address: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const block of text.split('\n\n')) {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const fits = new RegExp(`^${pattern.replaceAll('.', '[.]').replaceAll('*', '.*')}$`)
    if (!fits.test(address)) continue
    for (const line of lines) {
      const [name = '', value = ''] = line.trim().split(/: (.*)/)
      assert.ok(!(name in headers), `${address}: ${name} twice, which hosts would join`)
      headers[name] = value
    }
  }
  return headers
}

const typed = {
  '/faq.bib': 'text/x-bibtex; charset=utf-8',
  '/faq.ris': 'application/x-research-info-systems; charset=utf-8',
  '/faq.md': 'text/markdown; charset=utf-8',
  '/journal.xml': 'application/atom+xml; charset=utf-8',
  '/SHA256SUMS': 'text/plain; charset=utf-8',
  '/documents/SHA256SUMS': 'text/plain; charset=utf-8',
  '/donnees/ecosystemes.geojson': 'application/geo+json; charset=utf-8',
  '/manifest.webmanifest': 'application/manifest+json; charset=utf-8',
  '/_astro/a.12ab.js': 'text/javascript; charset=utf-8',
  '/_astro/a.12ab.css': undefined,
  '/faq/': undefined,
  '/sitemap-index.xml': undefined,
}
for (const [path, type] of Object.entries(typed)) {
  test(`_headers gives ${path} what the local server does, and the type that hosts lack`, () => {
    const { 'Content-Type': found, ...headers } = given(headersFile({ base: '/' }), path)
    assert.equal(found, type)
    const expected = headersFor(path, { secure: true })
    assert.deepEqual({ 'Cache-Control': defaultCacheControl, ...headers }, expected)
  })
}

test('_headers keeps the limits of its hosts: 100 rules of 2,000 characters a line', () => {
  const lines = headersFile({ base: '/' }).split('\n')
  assert.ok(lines.every((line) => line.length <= 2000))
  assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100)
})

test('no header is written twice for one address, which hosts would join', () => {
  const everywhere = Object.keys(securityHeaders({ secure: true }))
  for (const { headers } of pathRules) {
    assert.deepEqual(
      everywhere.filter((name) => name in headers),
      [],
    )
  }
})
