import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sentencesOf, wordsIn } from '#src/french/readability.ts'

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
