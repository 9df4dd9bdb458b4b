import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { stateNames, type State } from '#src/label/states.ts'
import { colors } from '#src/graphics/colors.ts'
import { dotsPath } from '#src/graphics/dots.ts'
import { glyphPath, glyphReach, glyphRadius } from '#src/graphics/glyph.ts'
import { iconPng } from '#src/graphics/icon.ts'

describe('the form alone tells the state', () => {
  /** Whether there is ink at the centre, in the left and right of the middle, and on the ring. */
  const table: Record<State, { center: boolean; left: boolean; right: boolean; ring: boolean }> = {
    filing: { center: false, left: false, right: false, ring: true },
    visit: { center: true, left: false, right: true, ring: true },
    secondVersion: { center: true, left: false, right: false, ring: true },
    label: { center: true, left: true, right: true, ring: false },
  }
  for (const state of stateNames) {
    test(state, async () => {
      const ink = await drawn(state)
      assert.deepEqual(
        { center: ink(0.5, 0), left: ink(-4.5, 0), right: ink(4.5, 0), ring: ink(0, 7.25) },
        table[state],
      )
    })
  }

  test('the label alone has an outer ring', async () => {
    for (const state of stateNames) {
      assert.equal((await drawn(state))(0, 10.5), state === 'label', state)
      assert.ok(glyphReach(state) <= glyphRadius)
    }
  })
})

describe('a row of points', () => {
  const count = (path: string) => path.split('M').length - 1

  test('thirteen of fifteen are discs, two are rings of two circles', () => {
    const { filled, empty } = dotsPath(15, 13)
    assert.deepEqual([count(filled), count(empty)], [13, 4])
  })

  test('more reached than there are is refused', () => {
    assert.throws(() => dotsPath(9, 10), RangeError)
  })
})

describe('icons', () => {
  test('the tab icon, drawn by hand, is the mark of a label', async () => {
    const mark = `<path fill="${colors.accent}" fill-rule="evenodd" d="${glyphPath('label')}"/>`
    const drawn = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-12 -12 24 24">${mark}</svg>`
    const [own, byHand] = await Promise.all(
      [Buffer.from(drawn), readFileSync('public/favicon.svg')].map((svg) =>
        sharp(svg, { density: 288 }).resize(96).flatten({ background: colors.bg }).raw().toBuffer(),
      ),
    )
    const differences = own!.map((value, at) => Math.abs(value - byHand![at]!))
    assert.ok(Math.max(...differences) < 12)
  })

  test('the installed icon keeps its mark inside the safe circle', async () => {
    const { data, info } = await sharp(await iconPng(192))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true })
    const safe = 192 * 0.4
    for (let index = 0; index < data.length; index += info.channels) {
      const [x, y] = [(index / info.channels) % 192, Math.floor(index / info.channels / 192)]
      if (Math.hypot(x - 95.5, y - 95.5) > safe)
        assert.ok(data[index + 2]! > 200, `ink at ${x},${y}`)
    }
  })
})

test('pictures use the colours of the light theme', () => {
  const css = readFileSync('src/styles/tokens.css', 'utf8')
  const light = (token: string) => new RegExp(`--${token}: light-dark\\((#\\w+)`).exec(css)?.[1]
  assert.deepEqual(colors, {
    bg: light('bg'),
    ink: light('ink'),
    inkSoft: light('ink-soft'),
    line: light('line'),
    accent: light('accent'),
  })
})

/** Renders a glyph at ten pixels a unit and tells where its ink is, in units from the centre. */
async function drawn(state: State): Promise<(x: number, y: number) => boolean> {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="240" height="240" viewBox="-12 -12 24 24"><path fill-rule="evenodd" d="${glyphPath(state)}"/></svg>`
  const pixels = await sharp(Buffer.from(svg)).ensureAlpha().raw().toBuffer()
  return (x, y) => {
    const [column, line] = [Math.round((x + 12) * 10), Math.round((y + 12) * 10)]
    return (pixels[(line * 240 + column) * 4 + 3] ?? 0) > 127
  }
}
