import assert from 'node:assert/strict'
import { test } from 'node:test'
import { phraseOf, rootsOf, wordsOf } from '#src/search/language/words.ts'

const cases: [text: string, words: string[]][] = [
  ['L’écosystème de Saint-Étienne', ['écosystème', 'Saint-Étienne', 'Saint', 'Étienne']],
  ["jusqu'à l'hiver, qu’ils d’Azur", ['hiver', 'Azur']],
  ['200\u00a0M€ et 1.3, 2,5\u00a0%', ['200', '1.3', '2,5']],
  ['R&D', ['R&D']],
  ['Lor’n Tech', ['Lor’n', 'Lor', 'Tech']],
  ['de la et aujourd’hui qu’est-ce', []],
]

for (const [text, words] of cases) {
  test(`les mots de « ${text} »`, () => {
    assert.deepEqual(
      wordsOf(text).map((word) => word.text),
      words,
    )
  })
}

test('un mot est à sa place dans le texte', () => {
  const text = 'Le label, à Saint-Étienne'
  for (const { start, end, text: word } of wordsOf(text)) assert.equal(text.slice(start, end), word)
})

const same: [one: string, other: string][] = [
  ['œuvres', 'oeuvre'],
  ['Saint-Étienne', 'saint-etienne'],
  ['co-construction', 'coconstruction'],
  ['start-up', 'startups'],
  ['l’écosystème', 'ecosystemes'],
]

for (const [one, other] of same) {
  test(`${one} se cherche comme ${other}`, () => assert.deepEqual(phraseOf(one), phraseOf(other)))
}

test('le numéro d’une exigence n’est pas un nombre', () => {
  assert.notDeepEqual(rootsOf('1.3'), rootsOf('13'))
})
