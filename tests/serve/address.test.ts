import assert from 'node:assert/strict'
import { test } from 'node:test'
import { siteAddress } from '#src/serve/address.ts'

const shown = [
  [undefined, 'http://localhost:4321/label/'],
  ['', 'http://localhost:4321/label/'],
  ['0.0.0.0', 'http://localhost:4321/label/'],
  ['::', 'http://localhost:4321/label/'],
  ['::1', 'http://[::1]:4321/label/'],
  ['fe80::1', 'http://[fe80::1]:4321/label/'],
  ['127.0.0.1', 'http://127.0.0.1:4321/label/'],
  ['site.exemple.fr', 'http://site.exemple.fr:4321/label/'],
] as const
for (const [host, address] of shown) {
  test(`with HOST=${host ?? '(nothing)'}, readers are told ${address}`, () => {
    assert.equal(siteAddress({ host, port: 4321, base: '/label/' }), address)
    assert.ok(URL.canParse(address))
  })
}
