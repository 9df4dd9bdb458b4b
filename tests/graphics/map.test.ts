import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, test } from 'node:test'
import { glyphReach } from '#src/graphics/glyph.ts'
import { isCutByCorner } from '#src/graphics/map/corner.ts'
import { ecosystemMap, glyphSize, type Located, type Place } from '#src/graphics/map/map.ts'
import { frame } from '#src/graphics/map/projection.ts'
import { scales } from '#src/graphics/map/scales.ts'
import type { Box } from '#src/graphics/map/shapes.ts'
import { label } from './label.ts'

const { outline, places } = ecosystemMap(label.ecosystems)

describe('the outline', () => {
  test('weighs a few kB', () => assert.ok(outline.length < 5000, `${outline.length} bytes`))

  test('is metropolitan France with Corsica, inside the frame', () => {
    const starts = [...outline.matchAll(/M([\d.]+) ([\d.]+)/g)].map(([, x, y]) => [
      Number(x),
      Number(y),
    ])
    assert.ok(starts.length >= 2)
    for (const [x = -1, y = -1] of starts) {
      assert.ok(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)
    }
    assert.ok(
      starts.some(([x = 0, y = 0]) => x > 250 && y > 200),
      'no Corsica',
    )
  })
})

describe('the places', () => {
  test('every candidate is on the map, under its name, in its state', () => {
    assert.deepEqual(
      places.map(({ id, name, state }) => ({ id, name, state })),
      label.ecosystems.map(({ id, place, state }) => ({ id, name: place, state })),
    )
  })

  test('cities stand where geography puts them', () => {
    const at = (id: string) => places.find((place) => place.id === id)!
    assert.ok(at('lille').y < at('rouen').y)
    assert.ok(at('brest').x < at('rennes').x)
    assert.ok(at('toulon').y > at('aix-marseille').y)
    assert.ok(at('cote-azur').x > at('toulon').x)
  })

  test('no coordinates: not on the map, and the others stay', () => {
    const [first, ...others] = label.ecosystems
    const without = ecosystemMap([{ ...first!, point: undefined }, ...others])
    assert.equal(without.places.length, label.ecosystems.length - 1)
  })

  test('the edge of the enlarged corner cuts Bordeaux alone', () => {
    const cut = places.filter(isCutByCorner).map(({ id }) => id)
    assert.deepEqual(cut, ['bordeaux'])
  })

  test('too many for their names to be told apart: points alone, all of them', () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      ...label.ecosystems[index % label.ecosystems.length]!,
      id: `essai-${index}`,
    }))
    const crowd = ecosystemMap(many)
    assert.equal(crowd.places.length, many.length)
    assert.ok(crowd.places.every((place) => place.label === undefined))
  })
})

describe('new candidates in the crowded South', () => {
  const candidate = (place: string, lat: number, lon: number): Located => ({
    id: place,
    place,
    state: 'filing',
    point: { lat, lon },
  })
  const three = [
    candidate('Avignon', 43.95, 4.81),
    candidate('Nîmes', 43.84, 4.36),
    candidate('Aubagne – La Ciotat', 43.25, 5.58),
  ]
  const rows: [fact: string, added: Located[]][] = [
    ['three more', three],
    ['five more', [...three, candidate('Annecy', 45.9, 6.12), candidate('Dijon', 47.32, 5.04)]],
    [
      'two with the longest names',
      [
        candidate('Territoire d’Aix-en-Provence', 44.1, 4.1),
        candidate('Communauté du Pays vauclusien', 44, 5.1),
      ],
    ],
  ]
  for (const [fact, added] of rows) {
    test(`${fact}: every point is drawn, and the names that fit`, () => {
      const crowd = ecosystemMap([...label.ecosystems, ...added])
      assert.equal(crowd.places.length, label.ecosystems.length + added.length)
      const named = crowd.places.filter((place) => place.label)
      assert.ok(named.length >= label.ecosystems.length, `${named.length} names`)
      for (const { scale } of scales) {
        const texts = named.map((place) => boxAt(place, place.label!.text, scale))
        texts.forEach((text, a) => {
          for (const [b, other] of texts.entries()) {
            assert.ok(a === b || !meet(text, other), `${named[a]!.name}, ${named[b]!.name}`)
          }
        })
      }
    })
  }
})

for (const { from, scale } of scales) {
  describe(`from ${from} pixels on`, () => {
    const texts = places.map((place) => boxAt(place, place.label!.text, scale))
    const targets = places.map((place) => boxAt(place, place.label!.target, scale))
    const pairs = places
      .flatMap((_, a) => places.map((__, b) => [a, b] as const))
      .filter(([a, b]) => a !== b)
    const names = (a: number, b: number) => `${places[a]!.name}, ${places[b]!.name}`

    test('no name touches another or the edge', () => {
      for (const [a, b] of pairs) assert.ok(!meet(texts[a]!, texts[b]!), names(a, b))
      for (const { left, top, right, bottom } of texts) {
        assert.ok(left >= 0 && top >= 0 && right <= frame.width && bottom <= frame.height)
      }
    })

    test('no name covers a point, no point covers another', () => {
      for (const [a, b] of pairs) {
        const { x, y, state } = places[b]!
        const reach = glyphReach(state, glyphSize) * scale
        const point = { left: x - reach, top: y - reach, right: x + reach, bottom: y + reach }
        assert.ok(!meet(texts[a]!, point), names(a, b))
        const gap = Math.hypot(x - places[a]!.x, y - places[a]!.y)
        assert.ok(gap > reach + glyphReach(places[a]!.state, glyphSize) * scale, names(a, b))
      }
    })

    test('every target is 24 pixels high and wide and its own', () => {
      const pixels = Math.max(from, frame.width) / frame.width
      for (const { left, top, right, bottom } of targets) {
        assert.ok(Math.min(right - left, bottom - top) * pixels >= 23.99)
      }
      for (const [a, b] of pairs) assert.ok(!meet(targets[a]!, targets[b]!), names(a, b))
    })

    test('text is at least 12 pixels', () => {
      assert.ok(12 * scale * (Math.max(from, frame.width) / frame.width) >= 12)
    })
  })
}

test('the style has the scales for which the names were placed', () => {
  const style = readFileSync('src/components/map/MapPlace.astro', 'utf8')
  const written = [...style.matchAll(/min-width: (\d+)px\) \{\s*transform: scale\(([\d.]+)\)/g)]
  assert.deepEqual(
    written.map(([, from, scale]) => ({ from: Number(from), scale: Number(scale) })),
    scales.filter(({ from }) => from > 0),
  )
})

function boxAt({ x, y }: Place, box: Box, scale: number): Box {
  return {
    left: x + box.left * scale,
    top: y + box.top * scale,
    right: x + box.right * scale,
    bottom: y + box.bottom * scale,
  }
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
