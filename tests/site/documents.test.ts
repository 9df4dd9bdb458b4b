import assert from 'node:assert/strict'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { strFromU8, unzipSync } from 'fflate'
import { checksums } from '#src/forms/files.ts'
import type { Criterion } from '#src/kinds/criterion.ts'
import { fileWeight } from '#src/french/numbers.ts'
import { blankParts, linesOf, openPdf, pagesOf } from '../forms/pdf-tree.ts'
import { dist, files, pages } from '../support/dist.ts'
import { none } from '../support/none.ts'

/** The files to download, as published. */
const published = files.filter((file) => /^documents\/.+\.(pdf|odt|docx|zip)$/.test(file))
const name = (file: string) => file.replace('documents/', '')

test('the documents are published at the addresses promised', () => {
  assert.deepEqual(published.map(name), [
    'cahier-des-charges.pdf',
    'dossier-de-candidature.docx',
    'dossier-de-candidature.odt',
    'dossier-de-candidature.pdf',
    'en-une-page.pdf',
    'kit-candidature.zip',
    'presentation.pdf',
    'processus.pdf',
  ])
})

test('SHA256SUMS lists the checksum of each file published', () => {
  const sums = published.map((file) => [name(file), readFileSync(join(dist, file))])
  const listed = readFileSync(join(dist, 'documents/SHA256SUMS'), 'utf8')
  assert.equal(listed, checksums(Object.fromEntries(sums)))
})

test('every download link says format and true weight, and keeps the name of the origin', () => {
  const faults: string[] = []
  let links = 0
  for (const { address, $ } of pages) {
    for (const link of $('a[download]').toArray()) {
      const href = $(link).attr('href') ?? ''
      const file = published.find((path) => href.endsWith(`/${path}`))
      if (!file) continue
      links++
      const words = $(link).text().replace(/\s+/g, ' ')
      const extension = file.split('.').at(-1) ?? ''
      const weight = fileWeight(statSync(join(dist, file)).size).replace(/\s/g, ' ')
      if (!words.includes(extension.toUpperCase())) faults.push(`${address} ${words} : format`)
      if (!words.includes(weight)) faults.push(`${address} ${words} : ${weight} attendu`)
      const kept = $(link).attr('download') ?? ''
      if (!/^metropole-french-tech-.+-v\d+\.\d+\.\w+$/.test(kept)) faults.push(`${address} ${kept}`)
    }
  }
  none(faults)
  assert.ok(links >= published.length)
})

test('the charter ends with lettered annexes, the sources last, on nine pages well filled', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/cahier-des-charges.pdf')))
  const titles = (await pdf.getOutline()).map(({ title }) => title.replace(/\s+/g, ' '))
  assert.deepEqual(titles.slice(-3), [
    'Annexe A : Cahier des charges : janvier et novembre 2014',
    'Annexe B : D’où vient ce texte',
    'Annexe C : sources citées',
  ])
  assert.ok(pdf.numPages <= 9)
  none(
    (await blankParts(pdf))
      .slice(0, -1)
      .filter((part) => part > 1 / 2)
      .map(String),
  )
})

test('the paragraphs of the charter are set to the same width, those of a requirement too', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/cahier-des-charges.pdf')))
  const lines = (await Promise.all((await pagesOf(pdf)).slice(1).map(linesOf))).flat()
  const text = lines.filter(({ height, words }) => height === 10.5 && !words.startsWith('–'))
  // Two lines of a paragraph are as far from each other as most are.
  const isFollowed = ({ gap }: (typeof text)[number]) => gap > 14 && gap < 14.3
  const inside = text.filter((line, at) => isFollowed(line) && text[at + 1]?.left === line.left)
  const edge = Math.max(...inside.map(({ right }) => right))
  assert.ok(inside.length > 20)
  none(inside.filter(({ right }) => right < edge - 4).map(({ words }) => words))
})

test('nothing printed speaks of a page of the site by its name', async () => {
  for (const file of published.filter((path) => path.endsWith('.pdf'))) {
    const pdf = await openPdf(readFileSync(join(dist, file)))
    const lines = (await Promise.all((await pagesOf(pdf)).map(linesOf))).flat()
    const words = lines.map((line) => line.words).join(' ')
    none(words.match(/\b[Ll]a\s+page\s+\p{Lu}.{30}/gu) ?? [])
  }
})

test('a title is set smaller than the one that it stands under', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/presentation.pdf')))
  const lines = (await Promise.all((await pagesOf(pdf)).slice(1).map(linesOf))).flat()
  const joined = (words: string) => words.replace(/[\s\u2060]/g, '')
  const sizeOf = (title: string) =>
    lines.find(({ words }) => joined(words) === joined(title))?.height ?? 0
  type Titles = Awaited<ReturnType<typeof pdf.getOutline>>
  const within = (titles: Titles): [above: string, below: string][] =>
    titles.flatMap(({ title, items }) => [
      ...items.map((item): [string, string] => [title, item.title]),
      ...within(items),
    ])
  const pairs = within(await pdf.getOutline()).filter(([, below]) => sizeOf(below) > 0)
  assert.ok(pairs.length > 20)
  none(pairs.filter(([above, below]) => sizeOf(above) <= sizeOf(below)).map(String))
})

test('the charter has one page to tick off, and the page of the site says the same', async () => {
  const { records }: { records: (Criterion & { id: string; number: string })[] } = JSON.parse(
    readFileSync(join(dist, 'donnees/criteres.json'), 'utf8'),
  )
  assert.equal(records.length, 12)
  const page = pages.find(({ address }) => address === '/cahier-des-charges/')!
  const pdf = await openPdf(readFileSync(join(dist, 'documents/cahier-des-charges.pdf')))
  const items = (await (await pdf.getPage(5)).getTextContent()).items.flatMap((item) =>
    'str' in item && item.str.trim() ? [item] : [],
  )
  const spaced = (words: string) => words.replace(/[\u2060\u00ad-]|\s/g, '')
  const printed = spaced(items.map(({ str }) => str).join(''))
  const faults = records.flatMap(({ id, number, unknown, example, toShow }) => {
    const shown = spaced(page.$(`section:has(#${id})`).text())
    const said = [`E${number}`, ...toShow, unknown, ...(example ? [example.text] : [])].map(spaced)
    return said.filter((words) => !printed.includes(words) || !shown.includes(words))
  })
  none(faults)
  // It ends above the foot of the page, which it cannot break over.
  const heights = items.map(({ transform }) => transform[5] as number).toSorted((a, b) => a - b)
  assert.ok(heights.find((at) => at > heights[0]! + 2)! > heights[0]! + 14)
})

test('the page and the open data list what the kit holds', () => {
  const held = Object.keys(unzipSync(readFileSync(join(dist, 'documents/kit-candidature.zip'))))
    .map((path) => path.split('/')[1]!)
    .filter((file) => !/^LISEZ-MOI|^SHA256SUMS/.test(file))
  const page = pages.find(({ address }) => address === '/documents/')!
  const shown = page.$('section:has(#kit-candidature) code').toArray()
  const words = shown.map((code) => page.$(code).text()).filter((text) => text.includes('-v'))
  const { records } = JSON.parse(readFileSync(join(dist, 'donnees/documents.json'), 'utf8'))
  const kit = records.find(({ id }: { id: string }) => id === 'kit-candidature')
  assert.deepEqual(words, held)
  assert.deepEqual(
    kit.contents.map(({ file }: { file: string }) => file),
    held,
  )
})

test('the note of the kit gives the commands of three systems, each alone at the end of a line', () => {
  const kit = unzipSync(readFileSync(join(dist, 'documents/kit-candidature.zip')))
  const note = strFromU8(kit[Object.keys(kit).find((path) => path.endsWith('LISEZ-MOI.txt'))!]!)
  for (const command of [
    'Get-FileHash *',
    'shasum -a 256 -c SHA256SUMS',
    'sha256sum --check SHA256SUMS',
  ]) {
    assert.ok(
      note.split('\r\n').some((line) => line.endsWith(`\u00a0: ${command}`)),
      command,
    )
  }
})

test('each document gives its version and its date; the page leads to the checksums', () => {
  const page = pages.find(({ address }) => address === '/documents/')
  assert.ok(page)
  const blocks = page.$('.download').toArray()
  assert.equal(blocks.length, 6)
  for (const block of blocks) {
    const words = page.$(block).text()
    assert.match(words, /Version \d+\.\d+, publiée le/)
  }
  assert.equal(page.$('main a[href$="/documents/SHA256SUMS"]').length, 1)
})
