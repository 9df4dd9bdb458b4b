import assert from 'node:assert/strict'
import { test } from 'node:test'
import { benefitGroups } from '#src/label/benefits.ts'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '#tests/content.ts'

const { benefits } = buildLabel(readContent())
const anchors = (all: typeof benefits, level: string) =>
  benefitGroups(all, level).map(({ id }) => id)

test('the anchors that were published stay', () => {
  assert.deepEqual(anchors(benefits, 'national'), [
    'reconnaissance-et-visibilite',
    'mise-en-reseau-et-coordination',
    'pour-les-start-up-de-l-ecosysteme',
  ])
  assert.deepEqual(anchors(benefits, 'international'), [undefined])
})

test('a group that both levels have gets an anchor for each', () => {
  const group = 'Reconnaissance et visibilité'
  const both = benefits.map((benefit) =>
    benefit.level === 'international' ? { ...benefit, group } : benefit,
  )
  assert.deepEqual(anchors(both, 'national'), anchors(benefits, 'national'))
  assert.deepEqual(anchors(both, 'international'), ['reconnaissance-et-visibilite-international'])
})
