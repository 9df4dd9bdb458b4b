import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { buildLabel } from '#src/label/label.ts'
import { pathOf, pathSentence } from '#src/label/paths.ts'
import { heldOn, stateDays, stateOn, type State } from '#src/label/states.ts'
import { readContent } from '#tests/content.ts'

const { ecosystems, site } = buildLabel(readContent())
const of = (id: string) => ecosystems.find((candidate) => candidate.id === id)!

test('four dates: the reference, the second wave, the confirmation, the Capitals', () => {
  assert.deepEqual(stateDays(site.referenceDate), [
    '2014-11-12',
    '2015-06-24',
    '2016-07-25',
    '2019-04-03',
  ])
})

describe('how many candidates are in each state', () => {
  const rows: [day: string, ...counts: string[]][] = [
    ['2014-11-12', '9 label', '4 visit', '2 filing'],
    ['2015-06-24', '13 label', '1 thematic', '1 refused'],
    ['2016-07-25', '13 confirmation', '2 network'],
    ['2019-04-03', '13 capital', '1 community', '1 unlisted'],
  ]
  for (const [day, ...counts] of rows) {
    test(day, () => {
      const held = heldOn(ecosystems, day)
      assert.deepEqual(
        held.map(([state, holders]) => `${holders.length} ${state}`),
        counts,
      )
    })
  }
})

describe('the state of one candidate at the four dates', () => {
  const rows: [id: string, ...states: State[]][] = [
    ['lyon', 'label', 'label', 'confirmation', 'capital'],
    ['brest', 'visit', 'label', 'confirmation', 'capital'],
    ['rouen', 'filing', 'label', 'confirmation', 'unlisted'],
    ['saint-etienne', 'visit', 'thematic', 'network', 'capital'],
    ['toulon', 'visit', 'refused', 'network', 'community'],
  ]
  for (const [id, ...states] of rows) {
    test(id, () => {
      const days = stateDays(site.referenceDate)
      assert.deepEqual(
        days.map((day) => stateOn(of(id), day)),
        states,
      )
    })
  }
})

/** Copied from the sources as they were gathered on 22 November 2026, one line a candidate. */
describe('what each candidate received, as the sources list it', () => {
  const rows: [id: string, labelled: string, under: string, in2019: string][] = [
    ['aix-marseille', '2014-11-12', '', 'Aix-Marseille Région Sud'],
    ['bordeaux', '2014-11-12', '', 'Bordeaux'],
    ['brest', '2015-06-24', 'Brest Tech +', 'Brest+'],
    ['cote-azur', '2015-06-24', 'French Tech Côte d’Azur', 'Riviera Région Sud'],
    ['grenoble', '2014-11-12', '', 'In the Alps'],
    ['lille', '2014-11-12', '', 'Lille'],
    ['lorntech', '2015-06-24', 'LORnTECH', 'Est'],
    ['lyon', '2014-11-12', '', 'One Lyon Saint-Étienne'],
    ['montpellier', '2014-11-12', '', 'Méditerranée'],
    ['nantes', '2014-11-12', '', 'Nantes'],
    ['rennes', '2014-11-12', '', 'Rennes Saint-Malo'],
    ['rouen', '2015-06-24', 'Normandy French Tech', ''],
    ['saint-etienne', '', '', 'One Lyon Saint-Étienne'],
    ['toulon', '', '', ''],
    ['toulouse', '2014-11-12', '', 'Toulouse'],
  ]
  for (const [id, ...expected] of rows) {
    test(id, () => {
      const path = pathOf(of(id), site.referenceDate)
      const given = path.find(({ state }) => state === 'label')
      assert.deepEqual([given?.from ?? '', given?.name ?? '', path.at(-1)?.name ?? ''], expected)
    })
  }
  test('all of them', () => assert.equal(rows.length, ecosystems.length))
})

describe('the fifteen paths', () => {
  test('each step lies after the one before, and ends before the next', () => {
    for (const candidate of ecosystems) {
      const path = pathOf(candidate, site.referenceDate)
      for (const [index, { from, to }] of path.entries()) {
        assert.ok(from <= to, candidate.id)
        assert.ok(!path[index - 1] || path[index - 1]!.from <= from, candidate.id)
        assert.ok(!path[index + 1] || to <= path[index + 1]!.to, candidate.id)
      }
      assert.ok(path.at(-1)!.from === '2019-04-03', candidate.id)
    }
  })

  test('a day that the sources give is exact, another is a span', () => {
    const [filing, visit, secondVersion] = pathOf(of('aix-marseille'), site.referenceDate)
    assert.deepEqual([filing?.exact, filing?.from], [true, '2014-03-19'])
    assert.deepEqual([visit?.exact, visit?.from, visit?.to], [false, '2014-03-19', '2014-09-23'])
    assert.equal(secondVersion?.exact, true)
    assert.deepEqual(
      pathOf(of('brest'), site.referenceDate)
        .slice(1, 2)
        .map(({ from, to }) => [from, to]),
      [['2014-10-01', '2014-10-31']],
    )
  })

  const sentences = [
    [
      'brest',
      'Candidate en 2014, labellisée le 24 juin 2015 sous le nom « Brest Tech + », confirmée en 2016, Capitale French Tech « Brest+ » en 2019.',
    ],
    [
      'toulon',
      'Candidate en 2014, sans label Métropole French Tech, non retenue en 2015, réseau thématique « EdTech et Entertainment » en 2016, Communauté French Tech en 2019.',
    ],
    [
      'lille',
      'Candidate en 2014, labellisée le 12 novembre 2014, confirmée en 2016, Capitale French Tech « Lille » en 2019.',
    ],
  ] as const
  for (const [id, sentence] of sentences) {
    test(`${id}, in one line`, () => {
      const written = pathSentence(of(id), site.referenceDate)
      assert.equal(written.replaceAll('\u00a0', ' '), sentence)
    })
  }
})
