import assert from 'node:assert/strict'
import { test } from 'node:test'
import { funnelSteps } from '#src/components/funnel/steps.ts'
import { label } from './label.ts'

test('fifteen candidates, thirteen visits, nine new versions, nine labels', () => {
  const steps = funnelSteps(label.ecosystems, '12 novembre 2014')
  assert.deepEqual(
    steps.map(({ count }) => count),
    [15, 13, 9, 9],
  )
})

test('each step names who did not reach it', () => {
  const steps = funnelSteps(label.ecosystems, '12 novembre 2014')
  assert.deepEqual(
    steps.map(({ sentence }) => sentence.replaceAll('\u00a0', ' ')),
    [
      'au 12 novembre 2014',
      'sans visite : Nancy – Metz et Rouen',
      'sans nouvelle version : Brest, Nice – Sophia, Saint-Étienne et Toulon',
      'les mêmes qu’à l’étape précédente',
    ],
  )
})
