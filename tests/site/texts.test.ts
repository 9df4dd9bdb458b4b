import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite, test } from 'node:test'
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { pageOnly } from '#src/forms/reading.ts'
import { addresses } from '#src/label/addresses.ts'
import { printedPages } from '#src/label/documents.ts'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { readContent } from '#tests/content.ts'
import {
  annotationsOf,
  flat,
  openPdf,
  pagesOf,
  readTags,
  wordsByMark,
  wordsOf,
} from '#tests/forms/pdf-tree.ts'
import { dist, pages } from '#tests/support/dist.ts'
import { none } from '#tests/support/none.ts'

const texts = readContent().documents.filter((entry) => printedPages(entry).length > 0)

for (const entry of texts) {
  const addressesOf = printedPages(entry).map((id) => addresses.page(id))
  suite(`${entry.id}.pdf`, async () => {
    const pdf = await openPdf(readFileSync(join(dist, 'documents', `${entry.id}.pdf`)))
    const tree = await readTags(pdf)
    const tags = flat(tree)
    const of = (role: RegExp) => tags.filter((tag) => role.test(tag.role))
    const text = tree.map(wordsOf).join(' ')
    const links = (await annotationsOf(pdf)).filter(({ subtype }) => subtype === 'Link')

    test('says its title, its language, its version and the day of it', async () => {
      const { info, metadata } = await pdf.getMetadata()
      const facts = info as Record<string, unknown>
      assert.equal(normal(String(facts['Title'])), normal(entry.title))
      assert.equal(facts['Language'], 'fr-FR')
      assert.equal(facts['Keywords'], `version ${entry.version}`)
      assert.match(
        String(facts['CreationDate']),
        new RegExp(`^D:${entry.published.replaceAll('-', '')}`),
      )
      assert.equal(metadata.get('pdfuaid:part'), '1')
      assert.equal((await pdf.getViewerPreferences())?.get('DisplayDocTitle'), true)
    })

    test('reads as its pages do, word for word and in their order', () => {
      none(addressesOf.flatMap((address, index) => missingIn(text, passagesOf(address, index > 0))))
    })

    test('numbers its pages out of the text', async () => {
      for (const page of await pagesOf(pdf)) {
        const words = await wordsByMark(page)
        const furniture = (words.get('Artifact') ?? '').replaceAll('\u2060', '')
        assert.match(
          furniture.replace(/\s+/g, ' '),
          new RegExp(`${page.pageNumber} ?/ ?${pdf.numPages}`),
        )
      }
    })

    test('bookmarks its titles, and lists them where it is long', async () => {
      const titles = of(/^H[1-6]$/)
        .map(wordsOf)
        .filter((words) => words !== 'Sommaire')
      assert.deepEqual(bookmarksIn(await pdf.getOutline()), titles)
      assert.equal(of(/^TOCI$/).length > 0, pdf.numPages > 5)
    })

    test('leads inside itself where it can, to places that exist, and to sources by their address', async () => {
      const own = links.filter(({ url }) => !url)
      const found = await Promise.all(own.map((link) => destinationOf(pdf, link.dest)))
      assert.ok(own.length > 5)
      none(own.filter((_, index) => !found[index]).map(({ id }) => id))
      none(
        links
          .filter(({ url }) => addressesOf.some((address) => url?.endsWith(`.example${address}`)))
          .filter(({ url }) => !text.includes(url!))
          .map(({ url }) => String(url)),
      )
      const sources = text.slice(text.toLowerCase().lastIndexOf('sources citées'))
      assert.ok((sources.match(/https?:/g)?.length ?? 0) > 5)
    })

    test('leaves no title at the foot of a page', () => {
      const parts = tree.flatMap(({ children }) => children)
      none(
        parts
          .filter((tag, index) => /^H\d$/.test(tag.role) && parts[index + 1]?.page !== tag.page)
          .map(wordsOf),
      )
    })
  })
}

suite('cahier-des-charges.pdf, to be signed', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/cahier-des-charges.pdf')))
  const tags = flat(await readTags(pdf))
  const { criteria } = readContent()

  test('has the requirements as its contents on its cover, each with its proof and its questions', () => {
    const rows = tags.filter(({ role, page }) => role === 'TR' && page === 1).slice(1)
    assert.equal(rows.length, criteria.length)
    for (const row of rows) {
      assert.match(
        wordsOf(row),
        /^E\d(\.\d)? .+(Document officiel|Source secondaire|Non trouvé).*\d\.\d/,
      )
    }
    assert.equal(
      tags.find((tag) => /^H\d$/.test(tag.role) && wordsOf(tag).startsWith('E1 '))?.page,
      2,
    )
  })
})

test('the label on one page says what, when, who, how much and who to ask, and lists its sources', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/en-une-page.pdf')))
  assert.equal(pdf.numPages, 1)
  const tags = flat(await readTags(pdf))
  const text = squeezed(tags.map(({ text: words }) => words).join(' '))
  const home = pages.find(({ address }) => address === '/')!
  for (const words of [
    home.$('.brief').text(),
    '15 candidatures',
    'Qui décidait ?',
    'lafrenchtech.gouv.fr',
  ]) {
    assert.ok(text.includes(squeezed(words.replace(/Copier.*/, ''))), words)
  }
  assert.match(tags.find(({ role }) => role === 'Figure')?.alt ?? '', /9\slabels/)
  assert.ok(text.indexOf('Sourcescitées') > 0)
})

test('the form words what each requirement asks as the page does, in PDF, ODT and DOCX', async () => {
  const read = (name: string) => readFileSync(join(dist, 'documents', name))
  const office = (name: string, part: string) =>
    load(strFromU8(unzipSync(read(name))[part]!), { xml: true }).text()
  const tree = await readTags(await openPdf(read('dossier-de-candidature.pdf')))
  const forms = {
    pdf: tree.map(wordsOf).join(' '),
    odt: office('dossier-de-candidature.odt', 'content.xml'),
    docx: office('dossier-de-candidature.docx', 'word/document.xml'),
  }
  const passages = passagesOf('/cahier-des-charges/', false, '.rows ul')
  assert.ok(passages.length > 20)
  for (const [form, words] of Object.entries(forms)) {
    none(missingIn(words, passages).map((passage) => `${form} : ${passage}`))
  }
})

/** The passages that do not follow each other in a text. */
function missingIn(text: string, passages: readonly string[]): string[] {
  const read = squeezed(text)
  let from = read.indexOf(squeezed(passages[0] ?? ''))
  return passages.filter((words) => {
    const found = read.indexOf(squeezed(words), Math.max(from, 0))
    if (found >= 0) from = found
    return found < 0
  })
}

interface Bookmark {
  title: string
  items: Bookmark[]
}

const bookmarksIn = (bookmarks: Bookmark[] | null): string[] =>
  (bookmarks ?? []).flatMap(({ title, items }) => [spaced(title), ...bookmarksIn(items)])

async function destinationOf(pdf: PDFDocumentProxy, dest: unknown) {
  return typeof dest === 'string' ? pdf.getDestination(dest) : dest
}

/** What a page says, passage by passage, without what serves the page alone and marks of sources. */
function passagesOf(address: string, titled: boolean, part = ''): string[] {
  const page = pages.find((candidate) => candidate.address === address)
  assert.ok(page, address)
  const { $ } = page
  $(`main :is(${pageOnly.join()}), main .anchor, main .marks`).remove()
  if (!titled) $('main h1').remove()
  const holder = 'p, li, dt, dd, td, th, h1, h2, h3, h4, h5, summary, caption, figcaption'
  return $(part ? `main ${part}` : 'main')
    .find(holder)
    .toArray()
    .filter((part) => $(part).find(holder).length === 0)
    .map((part) => spaced($(part).text()))
    .filter(Boolean)
}

const spaced = (words: string) => words.replace(/\s+/g, ' ').trim()
const normal = (words: string) => words.replace(/\s+/g, ' ').replaceAll('"', '')
/** A line may end within a word, and a mark of sources is a number: neither is the text. */
const squeezed = (words: string) =>
  words.replace(/\[\d+(, ?\d+)*\]/g, '').replace(/[\s\u00ad\u2060-]/g, '')
