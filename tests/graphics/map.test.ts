import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import {
  around,
  doMeet,
  ecosystemMap,
  frame,
  glyphSize,
  type Located,
  type Place,
} from '#src/graphics/map/map.ts'
import { label } from './label.ts'

const { outline, places } = ecosystemMap(label.ecosystems)

describe('the outline', () => {
  test('weighs a few kB', () => assert.ok(outline.length < 5000, `${outline.length} bytes`))

  test('is metropolitan France with Corsica, inside the frame', () => {
    const starts = [...outline.matchAll(/M(\d+),(\d+)/g)].map(([, x, y]) => [Number(x), Number(y)])
    for (const [x = -1, y = -1] of starts) {
      assert.ok(x >= 0 && x <= frame.width && y >= 0 && y <= frame.height)
    }
    assert.ok(
      starts.some(([x = 0, y = 0]) => x > 500 && y > 400),
      'no Corsica',
    )
  })
})

describe('the places', () => {
  test('every candidate is on the map, under its name', () => {
    assert.deepEqual(
      places.map(({ id, label: own }) => [id, own !== undefined]),
      label.ecosystems.map(({ id }) => [id, true]),
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

  test('new candidates in the crowded South: every point, and the names that fit', () => {
    const added = [
      ['Avignon', 43.95, 4.81],
      ['Nîmes', 43.84, 4.36],
      ['Communauté du Pays vauclusien', 44, 5.1],
    ] as const
    const crowd = ecosystemMap([
      ...label.ecosystems,
      ...added.map(([place, lat, lon]): Located => ({ id: place, place, point: { lat, lon } })),
    ])
    assert.equal(crowd.places.length, label.ecosystems.length + added.length)
    assert.ok(crowd.places.filter((place) => place.label).length >= 14)
    namesApart(crowd.places)
  })
})

test('no name touches another, a point or the edge', () => namesApart(places))

function namesApart(shown: readonly Place[]): void {
  for (const { name, label: own } of shown) {
    if (!own) continue
    const { x, y, width, height } = own.box
    assert.ok(x >= 0 && y >= 0, name)
    assert.ok(x + width <= frame.width && y + height <= frame.height, name)
    for (const other of shown) {
      if (other.name === name) continue
      const point = around(other.x, other.y, 2 * glyphSize, 2 * glyphSize)
      assert.ok(!doMeet(own.box, point), `${name}, point ${other.name}`)
      assert.ok(!other.label || !doMeet(own.box, other.label.box), `${name}, ${other.name}`)
    }
  }
}
