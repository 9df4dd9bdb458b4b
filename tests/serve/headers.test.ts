import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { test } from 'node:test'
import { headerPolicy, metaPolicy } from '#src/browser-policy.ts'
import { themeScript } from '#src/theme-script.ts'
import { headersFor, pathRules, securityHeaders } from '#src/serve/headers.ts'

const policy = securityHeaders({ secure: true })['Content-Security-Policy'] ?? ''
const directives = (text: string) => text.split('; ')

test('nothing is allowed but what is named', () => {
  assert.match(policy, /^default-src 'none';/)
  for (const forbidden of ["'unsafe-inline'", "'unsafe-eval'", 'data:', 'http:', 'https:', '*']) {
    assert.ok(!policy.includes(forbidden), `${forbidden} is in the policy`)
  }
})

test('the theme script may run inline, by its hash', () => {
  const hash = createHash('sha256').update(themeScript).digest('base64')
  assert.ok(policy.includes(`'sha256-${hash}'`))
})

test('no text becomes code, and no script may make an exception', () => {
  assert.match(policy, /require-trusted-types-for 'script'; trusted-types 'none'/)
})

test('pages carry the policy of the header, but for what a page cannot say of itself', () => {
  const header = directives(headerPolicy({ secure: false }))
  assert.deepEqual(
    header.filter((directive) => !directives(metaPolicy).includes(directive)),
    ["frame-ancestors 'none'"],
  )
  assert.deepEqual(
    directives(metaPolicy).filter((directive) => !header.includes(directive)),
    [],
  )
})

test('HSTS and the upgrade of requests are for HTTPS alone', () => {
  const names = (secure: boolean) => Object.keys(securityHeaders({ secure }))
  assert.ok(names(true).includes('Strict-Transport-Security'))
  assert.ok(!names(false).includes('Strict-Transport-Security'))
  assert.match(policy, /upgrade-insecure-requests/)
  assert.doesNotMatch(JSON.stringify(securityHeaders({ secure: false })), /upgrade-insecure/)
})

const cached = [
  ['/', /must-revalidate/],
  ['/faq/', /must-revalidate/],
  ['/documents/processus.pdf', /must-revalidate/],
  ['/pagefind/pagefind.js', /must-revalidate/],
  ['/pagefind/pagefind-entry.json', /must-revalidate/],
  ['/pagefind/fragment/fr_12ab.pf_fragment', /immutable/],
  ['/_astro/site.12ab.css', /immutable/],
] as const

for (const [path, expected] of cached) {
  test(`${path} is kept: ${expected.source}`, () => {
    assert.match(headersFor(path, { secure: true })['Cache-Control'] ?? '', expected)
  })
}

test('other sites may read the open data, and nothing else', () => {
  const open = (path: string) => headersFor(path, { secure: true })['Access-Control-Allow-Origin']
  assert.equal(open('/donnees/ecosystemes.json'), '*')
  assert.equal(open('/journal.xml'), '*')
  assert.equal(open('/faq/'), undefined)
})

test('no rule covers a part of another', () => {
  for (const { prefix } of pathRules) {
    const inside = pathRules.filter((rule) => rule.prefix.startsWith(prefix))
    assert.deepEqual(
      inside.map((rule) => rule.prefix),
      [prefix],
    )
  }
})
