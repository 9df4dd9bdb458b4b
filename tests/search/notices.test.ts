import assert from 'node:assert/strict'
import { test } from 'node:test'
import { buildLabel } from '#src/label/label.ts'
import { shortAnswer } from '#src/data/short-answer.ts'
import { phraseOf, rootsOf } from '#src/search/language/words.ts'
import { noticesOf } from '#src/search/notices.ts'
import { readContent } from '../content.ts'

const label = buildLabel(readContent())
const { notices, synonyms } = noticesOf(label, (entry) => shortAnswer(entry, label))

test('tout ce que le site a peut être trouvé, sous une adresse qui lui est propre', () => {
  const { pages, criteria, steps, questions, glossary, ecosystems, benefits, documents, sources } =
    label
  const all = [
    pages,
    criteria,
    steps,
    questions,
    glossary,
    ecosystems,
    benefits,
    documents,
    sources,
  ]
  assert.equal(notices.length, all.flat().length)
  assert.equal(new Set(notices.map(({ address }) => address)).size, notices.length)
})

test('une exigence se trouve par son numéro', () => {
  const found = notices.filter(({ names }) => names.includes('critère 1.3'))
  assert.deepEqual(
    found.map(({ address }) => address),
    [`/cahier-des-charges/#${label.criteria.find(({ number }) => number === '1.3')?.id}`],
  )
})

test('chaque synonyme mène à des mots du site', () => {
  const words = new Set(rootsOf(JSON.stringify({ ...label, synonyms: [] })))
  const lost = synonyms.filter(({ words: said, leadsTo }) => {
    const targets = leadsTo.length > 0 ? leadsTo : said
    return !targets.some((target) => phraseOf(target).every((root) => words.has(root)))
  })
  assert.deepEqual(lost, [])
})
