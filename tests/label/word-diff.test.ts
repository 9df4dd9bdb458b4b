import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordDiff } from '#src/label/word-diff.ts'

const marked = (before: string, after: string) =>
  wordDiff(before, after)
    .map(({ kind, text }) => ({ same: text, removed: `[-${text}-]`, added: `[+${text}+]` })[kind])
    .join(' ')

const cases: [before: string, after: string, expected: string][] = [
  [
    'des programmes opérationnels',
    'des projets opérationnels',
    'des [-programmes-] [+projets+] opérationnels',
  ],
  [
    'un écosystème numérique existant',
    'un écosystème de start-up existant',
    'un écosystème [-numérique-] [+de start-up+] existant',
  ],
  [
    'autour de cette stratégie',
    'autour de ce projet avec un leadership',
    'autour de [-cette stratégie-] [+ce projet avec un leadership+]',
  ],
  ['des espaces identifiés', 'des espaces identifiés', 'des espaces identifiés'],
  ['', 'une politique d’achat', '[+une politique d’achat+]'],
  ['un seuil', '', '[-un seuil-]'],
]

for (const [before, after, expected] of cases) {
  test(`« ${before} » devient « ${after} »`, () => assert.equal(marked(before, after), expected))
}

test('each version can be read back from the changes', () => {
  for (const [before, after] of cases) {
    const without = (kind: string) =>
      wordDiff(before, after)
        .filter((change) => change.kind !== kind)
        .map(({ text }) => text)
        .join(' ')
    assert.equal(without('added'), before)
    assert.equal(without('removed'), after)
  }
})
