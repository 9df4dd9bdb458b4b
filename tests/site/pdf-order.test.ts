import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { flat, openPdf, readTags, wordsOf } from '#tests/forms/pdf-tree.ts'
import { dist, pages } from '#tests/support/dist.ts'

/** The pages that a PDF says again, in its order. */
const twins: Record<string, readonly string[]> = {
  'cahier-des-charges.pdf': ['/cahier-des-charges/', '/cahier-des-charges/versions/'],
  'processus.pdf': ['/processus/'],
  'presentation.pdf': ['/initiative/', '/benefices/', '/histoire/'],
}

/** Titles of the furniture, which the page and the PDF word differently. */
const own = new Set(['à propos de ce document', 'sources citées', 'sources de la page'])

for (const [name, addresses] of Object.entries(twins)) {
  test(`${name} reads in the order of its page, title by title`, async () => {
    const pdf = await openPdf(readFileSync(join(dist, 'documents', name)))
    const titles = flat(await readTags(pdf)).filter(({ role }) => /^H[1-6]$/.test(role))
    const read = titles.slice(1).map((tag) => normal(wordsOf(tag)))
    const shown = addresses.flatMap((address, index) => titlesOf(address, index > 0))
    const said = read.filter((words) => !own.has(words))
    assert.ok(said.length > 10)
    assert.deepEqual(said, shown)
  })
}

/** The titles of a page, below its own unless another page comes before. */
function titlesOf(address: string, withOwn: boolean): string[] {
  const page = pages.find((candidate) => candidate.address === address)
  assert.ok(page)
  const { $ } = page
  $('.anchor, .marks').remove()
  return $(`main :is(${withOwn ? 'h1, ' : ''}h2, h3, h4, h5)`)
    .toArray()
    .map((title) => normal($(title).text()))
    .filter((words) => !own.has(words))
}

const normal = (words: string) => words.replace(/\s+/g, ' ').trim().toLowerCase()
