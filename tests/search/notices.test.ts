import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildLabel } from '#src/label/label.ts'
import { noticesOf } from '#src/search/notices.ts'
import { plain } from '#src/search/reader/query.ts'
import { readContent } from '../content.ts'
import { none } from '../support/none.ts'

const label = buildLabel(readContent())
const notices = noticesOf(label)

test('everything on the site can be found, at an address of its own', () => {
  const { pages, criteria, steps, questions, glossary, ecosystems, benefits } = label
  const { documents, timeline, contradictions, sources } = label
  const all = [
    pages,
    criteria,
    steps,
    questions,
    glossary,
    ecosystems,
    benefits,
    documents,
    timeline,
    contradictions,
    sources,
  ]
  assert.equal(notices.length, all.flat().length)
  assert.equal(new Set(notices.map(({ address }) => address)).size, notices.length)
})

test('a requirement is found by its number', () => {
  const found = notices.filter(({ names }) => names.includes('critère 1.3'))
  assert.deepEqual(
    found.map(({ address }) => address),
    ['/cahier-des-charges/#mobilisation-des-entrepreneurs'],
  )
})

test('every synonym leads to something on the site', () => {
  const names = notices
    .flatMap(({ title, names }) => [title, ...names])
    .map((one) => ` ${plain(one)} `)
  const leading = label.synonyms.flatMap(({ leadsTo }) => leadsTo)
  none(leading.filter((one) => !names.some((name) => name.includes(` ${plain(one)} `))))
})
