import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { serveSite } from '#src/build/serve.ts'
import { readSettings } from '#src/settings.ts'
import { dist } from '../support/dist.ts'
import { root } from '../support/root.ts'

/** What the contract names, and where it must be found. */
const addresses = [
  '/',
  '/cahier-des-charges/',
  '/ecosystemes/brest/',
  '/faq',
  '/faq/',
  '/sitemap-index.xml',
  '/robots.txt',
  '/llms.txt',
  '/journal.xml',
  '/processus.md',
  '/donnees/ecosystemes.json',
  '/donnees/ecosystemes.csv',
  '/donnees/ecosystemes.geojson',
  '/donnees/schemas/ecosystemes.json',
  '/documents/cahier-des-charges.pdf',
  '/documents/dossier-de-candidature.pdf',
  '/documents/dossier-de-candidature.odt',
  '/documents/dossier-de-candidature.docx',
  '/documents/kit-candidature.zip',
  '/documents/SHA256SUMS',
]

describe('npm start', () => {
  let site: Awaited<ReturnType<typeof serveSite>>
  before(async () => {
    process.chdir(root)
    site = await serveSite(root, { port: 0, folder: dist })
  })
  after(() => site.stop())

  const ask = (address: string) => fetch(new URL(address.slice(1), site.address))

  for (const address of addresses) {
    test(`serves ${address} with the security headers`, async () => {
      const answer = await ask(address)
      assert.equal(answer.status, 200)
      assert.match(answer.headers.get('content-security-policy') ?? '', /default-src 'none'/)
      assert.equal(answer.headers.get('x-content-type-options'), 'nosniff')
    })
  }

  test('answers an unknown address with the site’s own page', async () => {
    const answer = await ask('/rien/')
    assert.equal(answer.status, 404)
    assert.match(await answer.text(), /<html lang="fr">/)
  })

  test('tells its address with the base path', () => {
    const { base } = readSettings()
    assert.equal(site.address, `http://localhost:${site.port}${base}`)
  })
})
