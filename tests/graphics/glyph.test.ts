import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import sharp from 'sharp'
import { states, type State } from '#src/label/states.ts'
import { glyphPath, glyphSvg } from '#src/graphics/glyph.ts'

test('the form alone tells the state: in black and white, no two look alike', async () => {
  const names = Object.keys(states) as State[]
  const pictures = await Promise.all(names.map(pixelsOf))
  for (const [index, one] of pictures.entries()) {
    for (const [at, other] of pictures.slice(index + 1).entries()) {
      const differing = one.filter((value, pixel) => Math.abs(value - other[pixel]!) > 127).length
      const share = differing / one.length
      assert.ok(share > 0.03, `${names[index]}, ${names[index + 1 + at]}: ${share}`)
    }
  }
})

test('the tab icon, kept as a file, is the mark in the accent of the site', () => {
  const kept = readFileSync('public/favicon.svg', 'utf8')
  assert.equal(kept.replace(/>\s+</g, '><').trim(), glyphSvg('label'))
})

/** The ink of a state, pixel by pixel, at twice the size of the tables. */
async function pixelsOf(state: State): Promise<number[]> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32" viewBox="-12 -12 24 24"><path fill-rule="evenodd" d="${glyphPath(state)}"/></svg>`
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()
  return [...pixels].filter((_, index) => index % 4 === 3)
}
