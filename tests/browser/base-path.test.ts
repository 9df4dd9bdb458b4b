import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { expectedPages } from '#src/build/expected.ts'
import { filesIn } from '#src/build/measure.ts'
import { metaPolicy } from '#src/browser-policy.ts'
import { distProblems } from '#src/checks/dist.ts'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser.ts'
import { buildCopy } from '../support/copy.ts'
import { none } from '../support/none.ts'
import { root } from '../support/root.ts'
import { ask } from '../support/search.ts'
import { serve } from '../support/site.ts'

const settings = {
  SITE_URL: 'https://equipe.exemple.fr',
  BASE_PATH: '/Label-2014/',
  REPOSITORY_URL: 'https://forge.exemple.fr/equipe/label',
}
const { SITE_URL: url, BASE_PATH: base, REPOSITORY_URL: repository } = settings

describe('a site published below a base path, as GitHub Pages does', () => {
  let folder = ''
  let origin = ''
  let page: Page
  const outside: string[] = []
  before(async () => {
    folder = await buildCopy(() => {}, settings)
    origin = await serve(folder, base)
    page = await openPage()
    page.on('request', (request) => {
      if (!request.url().startsWith(origin + base)) outside.push(request.url())
    })
  })

  test('has all its pages, whose links all lead somewhere below it', () => {
    none(distProblems(folder, { base, expectedPages: expectedPages(root), policy: metaPolicy }))
  })

  test('names itself by its whole address, in pages, data, feed and site map', () => {
    const texts = filesIn(folder).filter((file) =>
      /\.(html|json|geojson|csv|xml|txt|md)$/.test(file),
    )
    const elsewhere = new RegExp(`${url}(?!${base.slice(0, -1)}\\b)\\S{0,40}`)
    const found = texts.flatMap((file) => {
      const [words] = elsewhere.exec(readFileSync(join(folder, file), 'utf8')) ?? []
      return words ? [`${file} : ${words}`] : []
    })
    none(found)
    assert.match(readFileSync(join(folder, 'sitemap-0.xml'), 'utf8'), new RegExp(url + base))
  })

  test('finds words, and leads to them', async () => {
    await page.goto(`${origin}${base}recherche/`)
    const [address = ''] = (await ask(page, 'comité')).flatMap(({ links }) => links)
    assert.ok(address.startsWith(base), address)
    await page.goto(origin + address)
    assert.ok((await page.locator('h1').innerText()).length > 2)
  })

  test('leads from a former address to the new one', async () => {
    await page.goto(`${origin}${base}charte/`)
    await page.waitForURL(`${origin}${base}cahier-des-charges/`)
  })

  test('searches the words of a wrong address', async () => {
    const answer = await page.goto(`${origin}${base}glosaire/`)
    assert.equal(answer?.status(), 404)
    const found = page.locator('#resultats a[href*="/glossaire/"]')
    await found.first().waitFor()
    assert.ok((await found.first().getAttribute('href'))?.startsWith(`${base}glossaire/`))
  })

  test('offers to change a page where its repository is', async () => {
    await page.goto(`${origin}${base}faq/`)
    const edit = page.getByRole('link', { name: 'Modifier cette page' })
    assert.equal(await edit.getAttribute('href'), `${repository}/edit/main/content/pages/faq.mdx`)
  })

  test('asks for nothing outside of it', () => none(outside))
})
