import assert from 'node:assert/strict'
import { test } from 'node:test'
import { anchorNames } from '#src/markdown/anchors.ts'

const texts: [titles: string[], anchors: string[]][] = [
  [
    ['L’État', '« 200 M€ »'],
    ['l-etat', '200-m'],
  ],
  [
    ['Étape', 'Étape', 'Étape'],
    ['etape', 'etape-2', 'etape-3'],
  ],
  [
    ['Étape 2', 'Étape', 'Étape'],
    ['etape-2', 'etape', 'etape-3'],
  ],
  [['…'], ['section']],
]
for (const [titles, anchors] of texts) {
  test(`${titles.join(', ')} : ${anchors.join(', ')}`, () => {
    assert.deepEqual(titles.map(anchorNames()), anchors)
  })
}
