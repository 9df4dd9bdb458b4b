import assert from 'node:assert/strict'
import { test } from 'node:test'
import { heavyPhrasesIn } from '#src/checks/rules/readability.ts'
import { readabilityReport } from '#src/checks/readability.ts'
import { temporaryFolder } from '../support/folder.ts'
import { root } from '../support/root.ts'

const phrases: [text: string, found: string[]][] = [
  ['Il écrit afin de candidater, au sein de la Mission.', ['afin de', 'au sein de']],
  ['Afin d’aider', ['Afin d’']],
  ['Elle procède à un examen', ['procède à']],
  ['La fin de la procédure', []],
  ['Le seing de', []],
]

for (const [text, expected] of phrases) {
  test(`tournures de « ${text} » : ${expected.join(', ') || 'aucune'}`, () =>
    assert.deepEqual(
      heavyPhrasesIn(text).map(({ found }) => found),
      expected,
    ))
}

const page = (body: string) =>
  `---\ntitle: Essai\ndescription: Une page d’essai pour la mesure de la lisibilité du contenu.\nupdated: 2026-11-22\n---\n\n${body}\n`

test('le rapport compte les phrases du texte, sans les titres ni les citations', () => {
  const folder = temporaryFolder({
    'content/pages/essai.mdx': page(
      '## Un titre.\n\nUne phrase <Source id="S000" />. Une *autre* phrase, avec <Chiffre de="labels" /> mots.',
    ),
  })
  const report = readabilityReport(folder)
  // The description of the page is a sentence too.
  assert.match(report, /\| content\/pages \| 3 \| 6,3 \|/)
  assert.match(report, /content\/pages\/essai\.mdx:9 \(6 mots\) Une autre phrase, avec 0 mots\./)
  assert.match(report, /## Tournures à simplifier\n\nAucune\./)
})

test('le contenu du site se lit sans effort : quinze mots par phrase au plus, aisance d’au moins 60', () => {
  const row = /\| Tout le contenu \| ([^|]+) \| ([^|]+) \| [^|]+ \| ([^|]+) \|/.exec(
    readabilityReport(root),
  )
  assert.ok(row)
  const [, sentences = '', length = '', ease = ''] = row
  assert.ok(Number(sentences.replace(/\D/g, '')) > 1000)
  assert.ok(Number(length.replace(',', '.')) <= 15)
  assert.ok(Number(ease) >= 60)
})
