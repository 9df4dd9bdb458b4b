import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { create, type Font } from 'fontkit'
import { faces } from '#src/forms/typst.ts'
import { undrawnIn } from '#src/label/glyphs.ts'

/** A noncharacter: some fonts give it a glyph, no text holds it. */
const noncharacter = 0xffff

test('the characters said to be drawn are those that all fonts have, no more and no less', () => {
  const fonts = faces
    .flatMap((face) => globSync(join(face, '*.ttf')))
    .map((file) => create(readFileSync(file)) as Font)
  const everyone = fonts[0]!.characterSet.filter(
    (code) => code !== noncharacter && fonts.every((font) => font.hasGlyphForCodePoint(code)),
  )
  const others = fonts.flatMap(({ characterSet }) => characterSet)
  const textOf = (codes: readonly number[]) => codes.map((c) => String.fromCodePoint(c)).join('')
  assert.deepEqual(undrawnIn(textOf(everyone)), [])
  const missing = new Set(others).difference(new Set(everyone))
  assert.deepEqual(undrawnIn(textOf([...missing])).length, missing.size)
})

const rows: [text: string, undrawn: string[]][] = [
  ['« Cœur d’Œuvre » : 12 % de 300 €, L’HAŸ-LES-ROSES…', []],
  ['Du dépôt → à la visite → à la décision ✓', ['→', '✓']],
  ['Un sourire 😀', ['😀']],
  ['東京', ['東', '京']],
]

for (const [text, undrawn] of rows) {
  test(`in « ${text} », ${undrawn.join(' ') || 'nothing'} is missing`, () => {
    assert.deepEqual(undrawnIn(text), undrawn)
  })
}
