import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readQuery } from '#src/search/reader/query.ts'
import { readVocabulary } from '#src/search/reader/vocabulary.ts'

const named =
  '12 42 000 200 2014 grenoble montpellier liste écosystème labellisation saint étienne havre v2 place région dge m label'
const others =
  '2026 e candidature levees fonds novembre accessibilité argent change piliers journal nombre servir'
const vocabulary = readVocabulary(named.split(' '), others.split(' '))

const rows: [text: string, words: string[], suggestion?: string, unknown?: string[]][] = [
  ['Grenoble', ['Grenoble']],
  ['l’écosystème de Grenoble', ['écosystème', 'Grenoble']],
  ['candidatures', ['candidatures']],
  ['levée de fond', ['levée', 'fond']],
  ['St Etienne', ['saint', 'Etienne']],
  ['12/11/2014', ['12', 'novembre', '2014']],
  ['200M€', ['200', 'M€']],
  ['200 millions d’euros', ['200', 'M€']],
  ['42000', ['42', '000']],
  ['42000m2', ['42', '000', 'm²']],
  ['2014', ['2014']],
  ['1999', [], undefined, ['1999']],
  ['Saint–Etienne a-t-il le label', ['Saint', 'Etienne', 'label']],
  ['gre-noble', ['grenoble']],
  ['liste des fonds', ['fonds']],
  ['listes', ['listes']],
  ['grenbole', ['grenoble'], 'grenoble'],
  ['Grenbole label', ['grenoble', 'label'], 'Grenoble label'],
  ['monpelier', ['montpellier'], 'montpellier'],
  ['candidatrue', ['candidature'], 'candidature'],
  ['largent du label', ['argent', 'label'], 'argent du label'],
  ['le avre', ['havre'], 'le havre'],
  ['les journaux', ['journaux']],
  ['acessibilité', ['accessibilité'], 'accessibilité'],
  ['nrenoble', ['grenoble'], 'grenoble'],
  ['v2', ['v2']],
  ['Grenoble/Montpellier', ['Grenoble', 'Montpellier']],
  ['+label', ['label']],
  ['12.11.2014', ['12', 'novembre', '2014']],
  ['12-11-14', ['12', 'novembre', '2014']],
  ['label '.repeat(900), ['label']],
  ['l`argent', ['argent']],
  // Other words, not those of the site mistyped
  ['grenobloises', [], undefined, ['grenobloises']],
  ['papiers', [], undefined, ['papiers']],
  ['chance', [], undefined, ['chance']],
  ['plage', [], undefined, ['plage']],
  ['lable', ['label'], 'label'],
  ['label 2026', ['label']],
  ['e-label', ['label']],
  ['V1', [], undefined, ['V1']],
  ['1996', [], undefined, ['1996']],
  ['лабел', [], undefined, ['лабел']],
  ['saintes', ['saintes']],
  ['xylophone Grenoble', ['Grenoble'], undefined, ['xylophone']],
  ['C++', [], undefined, ['C++']],
  ['d.g.e. de Grenoble', ['dge', 'Grenoble']],
  ['havre2014', ['havre2014']],
  ['nombre de labels', ['labels']],
  ['qui est-ce', []],
  ['à quoi ça servait', ['servait'], undefined, ['quoi']],
]

for (const [text, words, suggestion, unknown = []] of rows) {
  test(`« ${text} » asks for ${words.join(', ') || 'nothing'}`, () => {
    const query = readQuery(text, vocabulary)
    assert.deepEqual(
      query.words.map((word) => word.toLowerCase()),
      words.map((word) => word.toLowerCase()),
    )
    assert.equal(query.suggestion, suggestion)
    assert.deepEqual(query.unknown, unknown)
  })
}

test('a word being typed is not yet mistyped', () => {
  assert.deepEqual(readQuery('acces', vocabulary, true), {
    words: ['acces'],
    quoted: [],
    unknown: [],
  })
})

test('dates, numbers and sums are asked for whole too', () => {
  const { quoted } = readQuery(
    '42000 ou 7 000 le 1er juin 2014, 2015-06-24, 15M€, étape 2',
    readVocabulary([], []),
  )
  const whole = ['42 000', '7 000', '1er juin 2014', '24 juin 2015', '15 M€']
  assert.deepEqual(
    quoted,
    whole.map((words) => `"${words}"`),
  )
})
