import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { blank, setPoint } from '#src/graphics/og/bitmap.ts'
import { indexOf, ink, palette } from '#src/graphics/og/palette.ts'
import { indexedPng } from '#src/graphics/og/png.ts'
import { colors } from '#src/graphics/colors.ts'

describe('the palette of the pictures', () => {
  test('has the colours of the site, and sixteen in all', () => {
    const hex = palette.map((color) => `#${Buffer.from(color).toString('hex')}`)
    assert.equal(hex.length, 16)
    assert.equal(hex[ink], colors.ink)
    for (const color of [colors.bg, colors.ink, colors.inkSoft, colors.accent]) {
      assert.ok(hex.includes(color), color)
    }
  })

  test('finds each of its colours', () => {
    for (const [index, color] of palette.entries()) assert.equal(indexOf(...color), index)
  })
})

describe('a PNG of few colours', () => {
  for (const [width, height] of [
    [16, 4],
    [5, 3],
    [1, 1],
  ] as const) {
    test(`of ${width} by ${height} is read back point by point`, async () => {
      const bitmap = blank(width, height)
      const indices = Array.from({ length: width * height }, (_, at) => (at * 7) % 16)
      for (const [at, index] of indices.entries()) {
        setPoint(bitmap, at % width, Math.floor(at / width), index)
      }
      const png = sharp(indexedPng(bitmap, palette))
      const { data, info } = await png.removeAlpha().raw().toBuffer({ resolveWithObject: true })
      assert.deepEqual([info.width, info.height], [width, height])
      assert.deepEqual(
        [...data],
        indices.flatMap((index) => palette[index]!),
      )
    })
  }

  test('takes nothing from points outside, nor from a lighter point on a darker one', () => {
    const bitmap = blank(3, 2)
    setPoint(bitmap, 1, 1, 9)
    const before = Buffer.from(bitmap.rows)
    for (const [x, y] of [
      [-1, 0],
      [3, 0],
      [0, -1],
      [0, 2],
      [1, 1],
    ] as const) {
      setPoint(bitmap, x, y, 4)
    }
    assert.deepEqual(bitmap.rows, before)
  })
})
