import assert from 'node:assert/strict'
import { test } from 'node:test'
import { joinPhrases } from '#src/french/words.ts'

const joined: [phrases: string[], expected: string][] = [
  [['L’État'], 'L’État'],
  [['L’État', 'Les territoires labellisés'], 'L’État et les territoires labellisés'],
  [['Les porteurs', 'Bpifrance', 'La Mission'], 'Les porteurs, Bpifrance et la Mission'],
  [['La Mission', 'Un comité externe, prévu'], 'La Mission\u00a0; un comité externe, prévu'],
  [['La Mission et ses partenaires', 'L’État'], 'La Mission et ses partenaires\u00a0; l’État'],
  [['La Mission', 'Lesbos', 'Unité urbaine'], 'La Mission, Lesbos et Unité urbaine'],
]

for (const [phrases, expected] of joined) {
  test(`« ${phrases.join(' / ')} » makes « ${expected} »`, () => {
    assert.equal(joinPhrases(phrases), expected)
  })
}
