import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { load } from 'cheerio'
import { strFromU8, unzipSync } from 'fflate'
import { flat, openPdf, readTags, wordsOf } from '#tests/forms/pdf-tree.ts'
import { dist, pages } from '#tests/support/dist.ts'
import { none } from '#tests/support/none.ts'

/** A requirement as one form of publication words it: number and title, then its text. */
type Requirements = Map<string, string>

/** `E1 Un écosystème…`, `E2.1 Des acteurs…`. */
const numbered = /^E?\d(\.\d)? \p{L}/u

/** The page: titles and texts, without permanent links and marks of sources. */
function onThePage(): Requirements {
  const page = pages.find(({ address }) => address === '/cahier-des-charges/')
  assert.ok(page)
  const { $ } = page
  $('.anchor, .marks').remove()
  return new Map(
    $('.row')
      .toArray()
      .map((row) => [normal($(row).find('h3, h4').text()), normal($(row).find('.prose').text())]),
  )
}

/** A PDF: what stands after each numbered title of these levels, up to the next title. */
async function inPdf(name: string): Promise<Requirements> {
  const pdf = await openPdf(readFileSync(join(dist, 'documents', name)))
  const texts: [string, string][] = []
  for (const { role, children } of await readTags(pdf)) {
    assert.equal(role, 'Document')
    for (const part of children) {
      const words = normal(wordsOf(part))
      if (/^H[34]$/.test(part.role) && numbered.test(words)) texts.push([words, ''])
      else if (/^H\d$/.test(part.role)) texts.push(['', ''])
      else if (part.role === 'P' && words === 'À montrer') texts.push(['', ''])
      else texts.at(-1)?.splice(1, 1, `${texts.at(-1)![1]} ${words}`)
    }
  }
  return requirements(texts)
}

/** The ODT: the annex of the form. */
function inOdt(): Requirements {
  const parts = unzipSync(readFileSync(join(dist, 'documents/dossier-de-candidature.odt')))
  const $ = load(strFromU8(parts['content.xml']!), { xml: true })
  const texts: [string, string][] = []
  let annex = false
  for (const part of $('office\\:text').children().toArray()) {
    const words = normal($(part).text())
    if (!$(part).is('text\\:h')) texts.at(-1)?.splice(1, 1, `${texts.at(-1)![1]} ${words}`)
    else {
      if ($(part).attr('text:outline-level') === '1') annex = words.startsWith('Annexe')
      texts.push([annex ? words : '', ''])
    }
  }
  return requirements(texts)
}

const requirements = (texts: readonly [string, string][]): Requirements =>
  new Map(texts.flatMap(([title, text]) => (numbered.test(title) ? [[title, normal(text)]] : [])))

/** One kind of space, no mark of a source, nothing before the sign that ends a sentence. */
function normal(text: string): string {
  return text
    .replace(/\[S\d{3}(,\s*S\d{3})*\]/g, '')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[.,])/g, '')
    .trim()
}

const page = onThePage()
const others = {
  'dossier-de-candidature.pdf': await inPdf('dossier-de-candidature.pdf'),
  'dossier-de-candidature.odt': inOdt(),
}

test('the page words twelve requirements', () => {
  assert.equal(page.size, 12)
  none([...page].filter(([, text]) => text.length < 80).map(([title]) => title))
})

for (const [name, other] of Object.entries(others)) {
  test(`${name} words each requirement as the page does`, () => {
    assert.deepEqual([...other.keys()], [...page.keys()])
    for (const [title, text] of page) assert.equal(other.get(title), text, title)
  })
}

test('the form as PDF and as ODT asks the same questions', async () => {
  const pdf = await openPdf(readFileSync(join(dist, 'documents/dossier-de-candidature.pdf')))
  const lines = new Set(
    flat(await readTags(pdf))
      .filter(({ role }) => role === 'P' || role === 'H2')
      .map((tag) => normal(wordsOf(tag)).replace(/ \(réponse attendue\)$/, '')),
  )
  const parts = unzipSync(readFileSync(join(dist, 'documents/dossier-de-candidature.odt')))
  const $ = load(strFromU8(parts['content.xml']!), { xml: true })
  const questions = $('text\\:h')
    .toArray()
    .map((title) => normal($(title).text()))
    .filter((words) => /^\d+\.\d+ /.test(words) && !page.has(words))
  assert.ok(questions.length > 40)
  none(questions.filter((words) => !lines.has(words)))
})
