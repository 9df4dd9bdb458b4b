import assert from 'node:assert/strict'
import { test } from 'node:test'
import { firstSentence } from '#src/french/sentences.ts'

const sentences = [
  ['Non : rien n’est versé. La page le dit.', 'Non : rien n’est versé.'],
  ['Quatre villes ont été retenues :', 'Quatre villes ont été retenues.'],
  ['Le fonds de M. Dupont, 3.5 M€. Fin.', 'Le fonds de M. Dupont, 3.5 M€.'],
  ['Lequel ? Personne ne le sait.', 'Lequel ?'],
  ['Sans point', 'Sans point'],
] as const

for (const [text, sentence] of sentences) {
  test(`« ${text} » commence par « ${sentence} »`, () =>
    assert.equal(firstSentence(text), sentence))
}
