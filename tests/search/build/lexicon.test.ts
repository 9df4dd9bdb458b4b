import assert from 'node:assert/strict'
import { test } from 'node:test'
import { synonymTable } from '#src/search/build/synonyms.ts'
import { Vocabulary } from '#src/search/build/vocabulary.ts'

test('les mots qui se valent se trouvent l’un l’autre', () => {
  assert.deepEqual(
    synonymTable([{ words: ['Station F', 'Halle Freyssinet'], leadsTo: [] }], () => true),
    {
      stat: ['hal freysinet'],
      'hal freysinet': ['stat'],
    },
  )
})

test('les mots des lecteurs mènent à ceux du site, sans retour', () => {
  const table = synonymTable([{ words: ['ville', 'agglo'], leadsTo: ['écosystème'] }], () => true)
  assert.deepEqual(table, { aglo: ['ecosystem'], vil: ['ecosystem'] })
})

test('un mot que le site n’a pas n’est la cible de rien', () => {
  const table = synonymTable(
    [{ words: ['Bpifrance', 'Oséo'], leadsTo: [] }],
    (root) => root === 'bpifr',
  )
  assert.deepEqual(table, { oseo: ['bpifr'] })
})

test('le mot proposé est celui que le site écrit le plus souvent', () => {
  const vocabulary = new Vocabulary()
  vocabulary.add('Côte d’Azur', true)
  vocabulary.add('la Côte, la côte, la Côte ; cote')
  assert.deepEqual(vocabulary.words(), { titles: 'Azur Côte', texts: '', complete: true })
})
