import assert from 'node:assert/strict'
import { symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, describe, test } from 'node:test'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { listen } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { ask } from '../support/ask.ts'
import { temporaryFolder } from '../support/folder.ts'

const page = (words: string) => `<!doctype html><title>${words}</title>${'<p>texte</p>'.repeat(80)}`

const outside = temporaryFolder({ 'secret.txt': 'secret' })
const folder = temporaryFolder({
  'index.html': page('Accueil'),
  '404.html': page('Introuvable'),
  'faq/index.html': page('Questions'),
  'documents/a.odt': 'PK',
  '.env': 'secret',
  'été/index.html': page('Été'),
})
symlinkSync(join(outside, 'secret.txt'), join(folder, 'lien.txt'))

async function start(base: string): Promise<number> {
  const server = await listen(() => siteServer({ folder, base }), { port: 0, hosts: ['127.0.0.1'] })
  after(() => server.close())
  return server.port
}

describe('at the root', async () => {
  const port = await start('/')

  test('an address with accents is a page like another', async () => {
    assert.equal((await ask(port, '/%C3%A9t%C3%A9/')).status, 200)
    const { status, headers } = await ask(port, '/%C3%A9t%C3%A9?q=%C3%A9')
    assert.equal(status, 308)
    assert.equal(headers.location, '/%C3%A9t%C3%A9/?q=%C3%A9')
  })

  const hostile = [
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/faq/..%5c..%5csecret.txt',
    '/.env',
    '/lien.txt',
    '//exemple.fr/%2e%2e',
    '/faq//index.html',
  ]
  for (const path of hostile) {
    test(`${path} leads nowhere`, async () => {
      const { status, body } = await ask(port, path)
      assert.equal(status, 404)
      assert.doesNotMatch(body.toString(), /secret/)
    })
  }

  test('an address that does not decode is refused', async () => {
    assert.equal((await ask(port, '/%E0%A4%A')).status, 400)
    assert.equal((await ask(port, 'http:/exemple.fr')).status, 400)
  })

  test('what the browser knows already is not sent again', async () => {
    const { headers } = await ask(port, '/faq/')
    const tag = headers.etag ?? ''
    for (const condition of [tag, `W/${tag}`, `"autre", ${tag}`, '*']) {
      const again = await ask(port, '/faq/', { 'If-None-Match': condition })
      assert.equal(again.status, 304)
      assert.equal(again.body.length, 0)
    }
    assert.equal((await ask(port, '/faq/', { 'If-None-Match': '"autre"' })).status, 200)
  })

  test('text is compressed for those who can read it', async () => {
    const plain = await ask(port, '/faq/')
    const compressed = await ask(port, '/faq/', { 'Accept-Encoding': 'br' })
    assert.equal(compressed.headers['content-encoding'], 'br')
    assert.deepEqual(brotliDecompressSync(compressed.body), plain.body)
    assert.notEqual(compressed.headers.etag, plain.headers.etag)
    assert.equal(plain.headers.vary, 'Accept-Encoding')
    assert.equal(
      (await ask(port, '/documents/a.odt', { 'Accept-Encoding': 'br' })).headers.vary,
      undefined,
    )
  })

  test('a file compressed at build is sent as it is', async () => {
    writeFileSync(join(folder, 'sitemap.xml'), page('Plan'))
    const twin = brotliCompressSync(page('Jumeau'))
    writeFileSync(join(folder, 'sitemap.xml.br'), twin)
    const { body } = await ask(port, '/sitemap.xml', { 'Accept-Encoding': 'br' })
    assert.deepEqual(body, twin)
  })

  test('a page rebuilt meanwhile is served new', async () => {
    writeFileSync(join(folder, 'robots.txt'), 'ancien')
    assert.equal((await ask(port, '/robots.txt')).body.toString(), 'ancien')
    writeFileSync(join(folder, 'robots.txt'), 'nouveau')
    assert.equal((await ask(port, '/robots.txt')).body.toString(), 'nouveau')
  })

  test('HEAD gives the headers of GET without the body', async () => {
    const [get, head] = [await ask(port, '/faq/'), await ask(port, '/faq/', {}, 'HEAD')]
    assert.equal(head.headers['content-length'], get.headers['content-length'])
    assert.equal(head.body.length, 0)
  })

  test('a part is of the file that the browser knows, and of no other', async () => {
    const { headers } = await ask(port, '/faq/')
    const part = { Range: 'bytes=0-8', 'If-Range': headers.etag }
    assert.equal((await ask(port, '/faq/', part)).body.toString(), '<!doctype')
    assert.equal((await ask(port, '/faq/', { ...part, 'If-Range': '"autre"' })).status, 200)
    assert.equal((await ask(port, '/faq/', { ...part, 'Accept-Encoding': 'br' })).status, 200)
  })
})

describe('under a base path', async () => {
  const port = await start('/label/')
  const answers = [
    ['/label/', 200],
    ['/label/faq/', 200],
    ['/label/faq', 308, '/label/faq/'],
    ['/label', 308, '/label/'],
    ['/', 302, '/label/'],
    ['/faq/', 404],
    ['/labelfaq/', 404],
  ] as const
  for (const [path, status, location] of answers) {
    test(`${path} answers ${status}`, async () => {
      const answer = await ask(port, path)
      assert.equal(answer.status, status)
      assert.equal(answer.headers.location, location)
    })
  }
})

test('the next port is used when the one asked for is taken', async () => {
  const create = () => siteServer({ folder, base: '/' })
  const hosts = ['127.0.0.1', '::1']
  const first = await listen(create, { port: 0, hosts })
  after(() => first.close())
  const second = await listen(create, { port: first.port, hosts })
  after(() => second.close())
  assert.ok(second.port > first.port)
  assert.equal((await ask(second.port, '/')).status, 200)
})
