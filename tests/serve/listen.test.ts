import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import { describe, test } from 'node:test'
import { listen } from '#src/serve/listen.ts'
import { readPort } from '#src/serve/port.ts'

describe('PORT', () => {
  const read = [
    [undefined, undefined],
    ['', undefined],
    ['0', 0],
    ['8080', 8080],
    ['65535', 65_535],
  ] as const
  for (const [text, port] of read) {
    test(`${text} is ${port}`, () => assert.equal(readPort({ PORT: text }), port))
  }

  for (const text of ['abc', '-1', '80.5', '65536', '1e3', ' 80']) {
    test(`${text} is refused with an example`, () => {
      assert.throws(() => readPort({ PORT: text }), /PORT=.* n’est pas .* PORT=4321/)
    })
  }
})

test('an address that the machine lacks is refused in French', async () => {
  // An address that RFC 5737 keeps for examples, which no machine has.
  const hosts = ['192.0.2.1']
  await assert.rejects(
    listen(() => createServer(), { port: 0, hosts }),
    /^Error: Impossible de servir sur 192\.0\.2\.1, port 0 : .*HOST=/,
  )
})

test('the search for a free port stops at the last one', async () => {
  const create = () => createServer()
  const hosts = ['127.0.0.1']
  const taken = await listen(create, { port: 65_535, hosts }).catch(() => undefined)
  await assert.rejects(listen(create, { port: 65_535, hosts }), /Aucun port libre de 65535 à 65535/)
  await taken?.close()
})
