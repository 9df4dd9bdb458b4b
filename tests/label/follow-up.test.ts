import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sheetOf } from '#src/label/ecosystems.ts'
import { followUpHeading, followUpPeriod } from '#src/label/follow-up.ts'
import { buildLabel } from '#src/label/label.ts'
import { readContent } from '../content.ts'

const rows = [
  ['2014-11-12', '2019', 'La suite (2014–2019)', 'De fin 2014 à 2019'],
  ['2015-06-25', '2019', 'La suite (2015–2019)', 'De mi-2015 à 2019'],
  ['2016-02-01', '2020', 'La suite (2016–2020)', 'De début 2016 à 2020'],
] as const

for (const [referenceDate, closedSince, heading, period] of rows) {
  test(`from ${referenceDate} to ${closedSince}: « ${heading} », « ${period} »`, () => {
    assert.equal(followUpHeading({ referenceDate, closedSince }), heading)
    assert.equal(followUpPeriod({ referenceDate, closedSince }), period)
  })
}

test('the contents of a sheet follow the dates of the site', () => {
  const content = readContent()
  const site = { ...content.site, referenceDate: '2015-06-25', closedSince: '2018' }
  const label = buildLabel({ ...content, site })
  const { headings } = sheetOf(label, label.ecosystems[0]!)
  assert.equal(headings.find(({ slug }) => slug === 'suite')?.text, 'La suite (2015–2018)')
})
