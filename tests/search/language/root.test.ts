import assert from 'node:assert/strict'
import { test } from 'node:test'
import { fold } from '#src/french/words.ts'
import { rootOf } from '#src/search/language/root.ts'

const families = [
  ['candidature', 'candidatures', 'candidat', 'candidater', 'candidate'],
  ['financement', 'financer', 'financier', 'financeurs'],
  ['labellisé', 'labellisées', 'labellisation', 'labelliser', 'labelisation'],
  ['accélérateur', 'accélération', 'accélérer', 'accélératrice'],
  ['national', 'nationale', 'nationaux'],
  ['investisseur', 'investissement', 'investir'],
  ['entrepreneur', 'entrepreneuriat', 'entreprendre'],
  ['critère', 'critères'],
  ['recevable', 'recevabilité'],
  ['Lille', 'lile'],
  ['niveau', 'niveaux'],
]

for (const family of families) {
  test(`${family[0]} et les siens ont une racine`, () => {
    assert.equal(new Set(family.map((word) => rootOf(fold(word)))).size, 1)
  })
}

const strangers = [
  ['visite', 'visibilité'],
  ['Rennes', 'Reims'],
  ['entreprise', 'entrepreneur'],
  ['document', 'documentation'],
  ['2014', '2015'],
]

for (const [one, other] of strangers) {
  test(`${one} et ${other} ne se confondent pas`, () => {
    assert.notEqual(rootOf(fold(one!)), rootOf(fold(other!)))
  })
}
