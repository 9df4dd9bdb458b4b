import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Block } from '#src/label/blocks.ts'
import { composeDocument } from '#src/forms/compose.ts'
import { renderPdf } from '#src/forms/pdf/render.ts'
import { none } from '#tests/support/none.ts'
import { bytesOf, files, label, modelOf, site } from './made.ts'
import { missingObjects } from './pdf-objects.ts'
import { annotationsOf, flat, openPdf, readTags, wordsOf } from './pdf-tree.ts'

/** A short document with this text. */
async function written(blocks: Block[]) {
  const { bytes } = await renderPdf({ ...modelOf('processus'), blocks, references: [] })
  return openPdf(bytes)
}

for (const { name, bytes } of files.filter(({ format }) => format === 'pdf')) {
  test(`${name} keeps every object where its table says, and names none that is missing`, () => {
    none(missingObjects(bytes))
  })
}

test('an object that is not where the table says is seen', () => {
  const bytes = bytesOf('processus.pdf').slice()
  const place = Buffer.from(bytes).indexOf(' 0 obj', 40_000)
  bytes.set(Buffer.from(' 1 obk'), place)
  assert.notDeepEqual(missingObjects(bytes), [])
})

test('a link to a requirement stays inside the charter, and leads to the site elsewhere', async () => {
  const inside = await annotationsOf(await openPdf(bytesOf('cahier-des-charges.pdf')))
  assert.ok(inside.some(({ dest }) => dest === 'acteurs-federes'))
  const elsewhere = await annotationsOf(await openPdf(bytesOf('dossier-de-candidature.pdf')))
  assert.ok(elsewhere.some(({ url }) => url === `${site}glossaire/#tech-champion`))
})

test('the header of a table comes back on each page, and is read once', async () => {
  const cell = (text: string) => [{ text }]
  const rows = Array.from({ length: 90 }, (_, index) => [cell(`Ville ${index}`), cell('2014')])
  const pdf = await written([{ kind: 'table', head: [cell('Candidat'), cell('Année')], rows }])
  const tags = flat(await readTags(pdf))
  const headers = tags.filter(({ role }) => role === 'TH').map(wordsOf)
  assert.deepEqual(headers.filter(Boolean), ['Candidat', 'Année'])
  const pages = new Set(
    tags
      .filter((tag) => tag.role === 'TD' && wordsOf(tag).startsWith('Ville'))
      .map((tag) => tag.page),
  )
  assert.ok(pages.size > 1)
  for (const page of pages) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    const seen = items.map((item) => ('str' in item ? item.str : '')).join(' ')
    assert.match(seen, /Candidat/)
  }
})

test('a row longer than a page goes on on the next, with all its words', async () => {
  const cell = (text: string) => [{ text }]
  const cities = Array.from({ length: 900 }, (_, index) => `Ville ${index}`)
  const rows = [[cell('Candidature'), cell(cities.join(', '))]]
  const pdf = await written([{ kind: 'table', head: [cell('État'), cell('Villes')], rows }])
  const cells = flat(await readTags(pdf)).filter(({ role }) => role === 'TD')
  const words = cells.map(wordsOf).join(' ').replace(/\s+/g, ' ')
  none(cities.filter((city) => !new RegExp(`${city}\\b`).test(words)))
  assert.ok(new Set(cells.map(({ page }) => page)).size > 1)
})

test('a sign that the fonts lack stops the build and is named', async () => {
  await assert.rejects(
    written([{ kind: 'paragraph', runs: [{ text: 'du dépôt → au label' }] }]),
    /« → » \(U\+2192\)/,
  )
})

test('a document whose page is missing stops the build and is named', () => {
  const entry = { ...label.documents[0]!, id: 'inconnu', page: 'nulle-part' }
  assert.throws(() => composeDocument(entry, label, site), /« nulle-part » du document « inconnu »/)
})
