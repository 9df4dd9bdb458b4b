import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { candidatesOf } from '#src/graphics/map/candidates.ts'
import { placeLabels } from '#src/graphics/map/placement.ts'
import { frame } from '#src/graphics/map/projection.ts'
import { simplify, type Point } from '#src/graphics/map/simplify.ts'

const radius = 6
const place = (names: readonly string[], spots: readonly (readonly [number, number])[]) =>
  placeLabels(
    names.map((name, index) => ({
      spot: { x: spots[index]![0], y: spots[index]![1], radius },
      candidates: candidatesOf(name, radius),
    })),
  )

describe('names on the map', () => {
  test('a name alone stands on the right of its point', () => {
    const [label] = place(['Lyon'], [[100, 100]])
    assert.equal(label?.anchor, 'start')
    assert.equal(label?.leader, undefined)
  })

  test('a name at the eastern edge stands on the left', () => {
    const [label] = place(['Strasbourg'], [[frame.width - 10, 100]])
    assert.equal(label?.anchor, 'end')
  })

  test('where points crowd, a name moves away and a line leads to it', () => {
    const crowd = [
      [100, 100],
      [118, 100],
      [136, 100],
      [118, 116],
      [118, 84],
    ] as const
    const labels = place(['Ouest', 'Centre', 'Est', 'Sud', 'Nord'], crowd)
    assert.ok(labels.some((label) => label?.leader))
  })

  test('a name without room is left off, and the others keep theirs', () => {
    const spots = [
      [100, 60],
      [150, 100],
      [100, 200],
    ] as const
    const labels = place(['Nord', 'Un nom bien trop long pour cette carte de France', 'Sud'], spots)
    assert.deepEqual(
      labels.map((label) => label !== undefined),
      [true, false, true],
    )
  })
})

describe('a simpler ring', () => {
  const square: Point[] = [
    [0, 0],
    [5, 0.01],
    [10, 0],
    [10, 10],
    [0, 10],
  ]

  test('loses the point that hardly shows', () => {
    assert.deepEqual(simplify(square, 1), [
      [0, 0],
      [10, 0],
      [10, 10],
      [0, 10],
    ])
  })

  test('of nothing but specks is nothing', () => {
    assert.deepEqual(simplify(square, 1000), [])
  })
})
