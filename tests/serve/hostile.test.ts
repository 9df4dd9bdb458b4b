import assert from 'node:assert/strict'
import { once } from 'node:events'
import { connect } from 'node:net'
import { after, before, describe, test } from 'node:test'
import { listen, type Listening } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { ask } from '../support/ask.ts'
import { temporaryFolder } from '../support/folder.ts'

const folder = temporaryFolder({
  'index.html': '<!doctype html><title>Accueil</title>',
  '404.html': '<!doctype html><title>Introuvable</title>',
  'faq/index.html': '<!doctype html><title>Questions</title>',
  'documents/lourd.pdf': Buffer.alloc(8_000_000, 'label'),
})

describe('the local server, before those who mean it harm', () => {
  let server: Listening
  before(async () => {
    server = await listen(() => siteServer({ folder, base: '/' }), {
      port: 0,
      hosts: ['127.0.0.1'],
    })
  })
  after(() => server.close())

  const addresses: [what: string, path: string, status: number][] = [
    ['a parent folder encoded twice', '/%252e%252e/%252e%252e/etc/passwd', 404],
    ['a parent folder in overlong UTF-8', '/%c0%ae%c0%ae/etc/passwd', 400],
    ['a parent folder with Windows bars', '/..%5c..%5cetc/passwd', 404],
    ['a parent folder after a real one', '/faq/../../../etc/passwd', 404],
    ['a null byte before an extension', '/index.html%00.pdf', 400],
    ['a header in the address', '/faq%0d%0aSet-Cookie:a=b', 404],
    ['an address that leads to another host', '//exemple.invalid/faq', 404],
    ['an address of 15,000 characters', `/${'a'.repeat(15_000)}`, 404],
    ['15,000 folders in one another', '/a'.repeat(7_000), 404],
    ['an address that no server reads', `/${'a'.repeat(40_000)}`, 431],
    ['a file as if it were a folder', '/index.html/faq/', 404],
  ]
  for (const [what, path, status] of addresses) {
    test(`${what}: ${status}`, async () => {
      const answer = await ask(server.port, path)
      assert.equal(answer.status, status)
      assert.doesNotMatch(answer.body.toString(), /root:/)
      assert.equal(answer.headers['set-cookie'], undefined)
      assert.equal(answer.headers.location, undefined)
    })
  }

  test('a redirection never leaves the site, whatever the query', async () => {
    const { status, headers } = await ask(server.port, '/faq?//exemple.invalid/%0d%0aSet-Cookie:a')
    assert.equal(status, 308)
    assert.equal(headers.location, '/faq/?//exemple.invalid/%0d%0aSet-Cookie:a')
    assert.equal(headers['set-cookie'], undefined)
  })

  for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
    test(`${method} is refused, with the headers of the site`, async () => {
      const { status, headers } = await ask(server.port, '/faq/', {}, method)
      assert.equal(status, 405)
      assert.equal(headers.allow, 'GET, HEAD')
      assert.match(String(headers['content-security-policy']), /default-src 'none'/)
    })
  }

  test('parts that make no sense give the whole', async () => {
    for (const range of ['bytes=9-1', 'bytes=-', 'a', `bytes=${'0-1,'.repeat(500)}0-1`]) {
      const { status, body } = await ask(server.port, '/faq/', { Range: range })
      assert.equal(status, 200)
      assert.match(body.toString(), /Questions/)
    }
  })

  const conditions = ['', '"', 'W/', '"a", , "b"', '*, "a"'.repeat(200), '\u00ff']
  test('conditions that make no sense give the page or nothing new', async () => {
    for (const condition of conditions) {
      const { status } = await ask(server.port, '/faq/', { 'If-None-Match': condition })
      assert.ok([200, 304].includes(status), condition)
    }
  })

  test('encodings that make no sense give the page as it is', async () => {
    for (const encoding of ['br;q=x', ',,,', 'zip', `gzip;q=${'9'.repeat(2_000)}`]) {
      const { status } = await ask(server.port, '/faq/', { 'Accept-Encoding': encoding })
      assert.equal(status, 200, encoding)
    }
  })

  test('what is not HTTP is answered by 400 and closed', async () => {
    const socket = connect(server.port, '127.0.0.1')
    socket.end('\u0016\u0003\u0001 GET\r\n\r\n')
    const [answer] = await once(socket, 'data')
    assert.match(String(answer), /^HTTP\/1\.1 400 /)
    await once(socket, 'close')
  })

  test('who sends a request byte by byte, or leaves amid the answer, keeps nobody waiting', async () => {
    const slow = connect(server.port, '127.0.0.1')
    slow.write('GET /faq/ HTTP/1.1\r\nHost: a\r\nX-Slow: ')
    const leaving = connect(server.port, '127.0.0.1')
    leaving.write('GET /documents/lourd.pdf HTTP/1.1\r\nHost: a\r\n\r\n')
    await once(leaving, 'data')
    leaving.destroy()
    assert.equal((await ask(server.port, '/faq/')).status, 200)
    slow.destroy()
  })

  test('a request that never ends is given up by itself', () => {
    const { headersTimeout, requestTimeout } = siteServer({ folder, base: '/' })
    assert.ok(headersTimeout > 0 && headersTimeout <= 60_000)
    assert.ok(requestTimeout > 0 && requestTimeout <= 300_000)
  })
})
