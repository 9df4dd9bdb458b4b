import assert from 'node:assert/strict'
import { test } from 'node:test'
import { quotedParts } from '../../src/french/quotations.ts'

const rows: [text: string, quoted: string[]][] = [
  ['Le fonds est «\u00a0décorrélé du label\u00a0», dit-il.', ['«\u00a0décorrélé du label\u00a0»']],
  [
    '«\u00a0élan\u00a0» puis «\u00a0rayonner\u00a0»',
    ['«\u00a0élan\u00a0»', '«\u00a0rayonner\u00a0»'],
  ],
  ['Le label «\u00a0Métropole French Tech\u00a0»', []],
  ['Le projet «\u00a01\u00a0000 start-up\u00a0»', []],
  ['La touche «\u00a0/\u00a0»', []],
  ['Rien entre guillemets', []],
  ['Un guillemet «\u00a0jamais fermé', []],
]

for (const [text, quoted] of rows) {
  test(`« ${text} » cite ${quoted.length} fois`, () => {
    const parts = quotedParts(text)
    assert.deepEqual(
      parts.filter(({ isQuoted }) => isQuoted).map((part) => part.text),
      quoted,
    )
    assert.equal(parts.map((part) => part.text).join(''), text)
  })
}
