import assert from 'node:assert/strict'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { before, describe, test } from 'node:test'
import { load } from 'cheerio'
import type { Page } from 'playwright-core'
import { parse, stringify } from 'yaml'
import { expectedPages } from '#src/build/expected.ts'
import { filesIn } from '#src/build/measure.ts'
import { metaPolicy } from '#src/browser-policy.ts'
import { distProblems } from '#src/checks/dist.ts'
import { openPage } from '../support/browser.ts'
import { ended } from '../support/command.ts'
import { copyInto } from '../support/copy-into.ts'
import { dist, pages } from '../support/dist.ts'
import { temporaryFolder } from '../support/folder.ts'
import { none } from '../support/none.ts'
import { publishable } from '../support/publishable.ts'
import { root } from '../support/root.ts'
import { ask } from '../support/search.ts'
import { serve } from '../support/site.ts'

/** Where another operator publishes the site, as GitHub Pages does: below a base path. */
const settings = {
  SITE_URL: 'https://equipe.exemple.fr',
  BASE_PATH: '/Label-2014/',
  REPOSITORY_URL: 'https://forge.exemple.fr/equipe/label',
}
const { SITE_URL: url, BASE_PATH: base, REPOSITORY_URL: repository } = settings

/** Who also receives applications. */
const site = stringify({
  ...parse(publishable),
  applications: 'open',
  submission: { email: 'depot@exemple.fr' },
})

/** Two machines that agree on nothing that the site should not depend on. */
const machines = [
  {
    folder: 'site',
    umask: '022',
    env: { TZ: 'Pacific/Auckland', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' },
  },
  {
    folder: 'Mes sites/été 2015',
    umask: '077',
    env: { TZ: 'America/Lima', LANG: 'C', LC_ALL: 'C' },
  },
] as const

let first = ''
let second = ''
let folder = ''

before(async () => {
  ;[first = '', second = ''] = await Promise.all(machines.map(release))
  folder = join(first, 'dist')
})

describe('the same release, made on two machines', () => {
  const filesOf = (place: string) =>
    ['dist', 'release'].flatMap((part) =>
      filesIn(join(place, part)).map((file) => `${part}/${file}`),
    )

  test('is a whole site and what goes with it', () => {
    const found = filesOf(first)
    assert.ok(found.filter((file) => /^dist\/.*\.html$/.test(file)).length > 30)
    const expected = ['dist/SHA256SUMS', 'dist/_headers', 'release/nginx.conf']
    none(expected.filter((file) => !found.includes(file)))
  })

  test('has the same files, of the same bytes', () => {
    assert.deepEqual(filesOf(first), filesOf(second))
    none(
      filesOf(first).filter(
        (file) => !readFileSync(join(first, file)).equals(readFileSync(join(second, file))),
      ),
    )
  })
})

describe('below a base path, the site', () => {
  let origin = ''
  let page: Page
  const outside: string[] = []
  before(async () => {
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
    const found = page.locator('[data-search-list] a[href*="/glossaire/"]')
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

describe('one datum of the content says whether applications are received', () => {
  const read = (folder: string, file: string) =>
    load(readFileSync(join(folder, file), 'utf8'))('body')

  test('the line of state of each page follows it', () => {
    const told = pages.filter(({ $ }) => $('.state').length > 0)
    assert.ok(told.length > 0)
    for (const { file, $ } of told) {
      assert.match($('.state').text(), /n’existe plus depuis 2019/, file)
      const state = read(folder, file).find('.state').text()
      assert.match(state, /Candidatures ouvertes/, file)
      assert.doesNotMatch(state, /n’existe plus/, file)
    }
  })

  test('no page says of an open label that it is no more', () => {
    const over = /n’existe plus|ne s’obtient plus|On ne peut plus candidater/i
    const said = (folder: string) =>
      pages.map(({ file }) => file).filter((file) => over.test(read(folder, file).text()))
    assert.ok(said(dist).length > 5)
    none(said(folder))
  })

  test('the documents keep their pages, the label its single one', () => {
    const pagesIn = (folder: string) =>
      JSON.parse(readFileSync(join(folder, 'donnees/documents.json'), 'utf8')).records.map(
        ({ id, files }: { id: string; files: { pages: number }[] }) => `${id} : ${files[0]?.pages}`,
      )
    assert.deepEqual(pagesIn(folder), pagesIn(dist))
  })

  for (const [file, closed, opened] of [
    ['index.html', /ne s’obtient plus/, /préparer un dossier/],
    ['candidater/index.html', /ne s’obtient plus/, /candidatures sont (reçues|ouvertes)/],
    ['contact/index.html', /aucun dossier de candidature n’est reçu/, /candidatures sont ouvertes/],
  ] as const) {
    test(`${file} invites to apply, or tells that one no longer can`, () => {
      assert.match(read(dist, file).text(), closed)
      assert.doesNotMatch(read(folder, file).text(), closed)
      assert.match(read(folder, file).text(), opened)
    })
  }
})

/** Makes a release in a folder of its own, without anything kept from an earlier one. */
async function release({ folder, umask, env }: (typeof machines)[number]): Promise<string> {
  const place = join(temporaryFolder(), folder)
  mkdirSync(place, { recursive: true })
  copyInto(place)
  writeFileSync(join(place, 'content/site.yaml'), site)
  const command = [process.execPath, 'src/build/build.ts', '--release']
  const { code, output } = await ended(
    'sh',
    ['-c', `umask ${umask}; exec "$@"`, 'sh', ...command],
    { cwd: place, env: { ...process.env, ...settings, ...env } },
  )
  assert.equal(code, 0, output)
  return place
}
