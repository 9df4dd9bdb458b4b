import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Query } from '#src/search/language/query.ts'
import { group } from '#src/search/reader/group.ts'
import { rank } from '#src/search/reader/rank.ts'

const query = (...terms: string[]): Query => ({
  text: terms.join(' '),
  terms: terms.map((root) => ({ variants: [{ roots: [root], worth: 1 }] })),
  unknown: [],
})

const hits = new Map([
  ['label', new Map([1, 2, 3, 4, 5, 6].map((number) => [number, 1]))],
  [
    'lyon',
    new Map([
      [3, 1],
      [9, 0.5],
    ]),
  ],
])

const order = (asked: Query, rankOf = (_: number) => 1) =>
  rank(asked, hits, 20, rankOf).map(({ number }) => number)

test('qui a tous les mots passe avant qui en a un', () => {
  assert.equal(order(query('label', 'lyon'))[0], 3)
})

test('un mot rare compte plus qu’un mot courant', () => {
  assert.deepEqual(order(query('label', 'lyon')).slice(0, 2), [3, 9])
})

test('une source vient après une page', () => {
  assert.deepEqual(
    order(query('lyon'), (number) => (number === 3 ? 0.4 : 1)),
    [9, 3],
  )
})

test('une expression n’est trouvée que là où sont tous ses mots', () => {
  const asked = { ...query(), terms: [{ variants: [{ roots: ['label', 'lyon'], worth: 1 }] }] }
  assert.deepEqual(order(asked), [3])
})

test('un mot absent de l’index ne trouve rien', () => {
  assert.deepEqual(order(query('absent')), [])
})

test('les réponses d’une page vont ensemble, à la place de la meilleure', () => {
  const ranked = [
    { number: 1, score: 9 },
    { number: 2, score: 8 },
    { number: 3, score: 7 },
    { number: 5, score: 1 },
  ]
  const groups = group(ranked, (number) => number % 2)
  assert.deepEqual(
    groups.map(({ items }) => items.map(({ value }) => value)),
    [[1, 3], [2]],
  )
})
