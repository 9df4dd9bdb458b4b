import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readabilityOf, sentencesOf, syllablesIn, wordsIn } from '#src/french/readability.ts'

const cuts: [text: string, sentences: string[]][] = [
  ['Un label. Une date.', ['Un label.', 'Une date.']],
  ['Qui décide ? Le secrétaire d’État !', ['Qui décide ?', 'Le secrétaire d’État !']],
  ['M. Dupont a lu l’art. 3 du texte.', ['M. Dupont a lu l’art. 3 du texte.']],
  ['Il vaut 3.5 points, dit-il.', ['Il vaut 3.5 points, dit-il.']],
  ['« Bravo ! » Elle sourit.', ['« Bravo ! »', 'Elle sourit.']],
  ['Et ensuite… Rien.', ['Et ensuite…', 'Rien.']],
  ['', []],
]

for (const [text, sentences] of cuts) {
  test(`${sentences.length} phrases dans « ${text} »`, () => {
    const found = sentencesOf(text)
    assert.deepEqual(
      found.map((sentence) => sentence.text),
      sentences,
    )
    for (const { text: sentence, start } of found) assert.ok(text.startsWith(sentence, start))
  })
}

test('un mot élidé compte avec celui qui le suit, un mot composé pour un', () => {
  assert.deepEqual(wordsIn('L’accord de Saint-Étienne, en 2014.'), [
    'L’accord',
    'de',
    'Saint-Étienne',
    'en',
    '2014',
  ])
})

const said: [word: string, syllables: number][] = [
  ['label', 2],
  ['ville', 1],
  ['villes', 1],
  ['projet', 2],
  ['écosystème', 4],
  ['candidature', 4],
  ['métropole', 3],
  ['donnent', 1],
  ['le', 1],
  ['2014', 1],
  ['labellisée', 4],
]

for (const [word, syllables] of said) {
  test(`« ${word} » se dit en ${syllables} syllabes`, () =>
    assert.equal(syllablesIn(word), syllables))
}

test('l’aisance suit la formule de Kandel et Moles', () => {
  const measure = readabilityOf(['Le label date de la ville.', 'Il est né.'])
  assert.ok(measure)
  assert.equal(measure.words, 9)
  assert.equal(measure.sentences, 2)
  assert.equal(measure.wordsPerSentence, 4.5)
  const expected = 207 - 1.015 * 4.5 - 73.6 * measure.syllablesPerWord
  assert.equal(measure.ease, Math.min(100, expected))
})

test('un texte lourd se lit moins bien qu’un texte simple, un texte vide ne se mesure pas', () => {
  const plain = readabilityOf(['La ville écrit son projet.', 'Elle le dépose.'])
  const heavy = readabilityOf([
    'Les collectivités territoriales procèdent à l’élaboration de candidatures institutionnelles.',
  ])
  assert.ok(plain && heavy && heavy.ease < plain.ease)
  assert.equal(readabilityOf([]), undefined)
})
