import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openFont } from '#src/forms/pdf/fonts.ts'

/** Names and signs that answers hold, in the encoding that every viewer can type in. */
const typed: readonly string[] = [
  'Žižka, Škoda et Louÿs, L’HAŸ-LES-ROSES',
  '« Cœur d’Œuvre » : 5 ‰, 12 %, 300 €',
  'ÀÂÄÆÇÉÈÊËÎÏÔÖÙÛÜ àâäæçéèêëîïôöùûüÿ',
  '† ‡ ƒ • … – — ™ © ® ° ± × ÷ ½',
]

for (const text of typed) {
  test(`« ${text} » shows as it is typed`, () => {
    const font = openFont('text')
    const blank = [...text].filter((letter) => !font.hasGlyphForCodePoint(letter.codePointAt(0)!))
    assert.deepEqual(blank, [])
  })
}
