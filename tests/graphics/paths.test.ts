import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { load } from 'cheerio'
import sharp from 'sharp'
import { frenchTypography } from '#src/french/typography.ts'
import { glyphPath } from '#src/graphics/glyph.ts'
import { drawPaths, pathsFile, pathsPicture } from '#src/graphics/paths.ts'
import { pathOf } from '#src/label/paths.ts'
import { states, type State } from '#src/label/states.ts'
import { label } from './label.ts'

const stateDrawn = new Map(
  (Object.keys(states) as State[]).map((state) => [glyphPath(state), state]),
)

for (const turned of [false, true]) {
  describe(`the figure, its time running ${turned ? 'down' : 'right'}`, () => {
    const $ = load(drawPaths(label, turned).body, { xml: true })
    /** Along the time, and across it: the lane. */
    const placed = (x: number, y: number) => (turned ? [y, x] : [x, y]) as [number, number]
    const moved = (group: ReturnType<typeof $>) => {
      const [x = 0, y = 0] = group
        .attr('transform')!
        .match(/[\d.]+/g)!
        .map(Number)
      return placed(x, y)
    }
    const laneOf = (inside: ReturnType<typeof $>) => moved(inside.parent('g'))[1]
    const points = $('g > g')
      .toArray()
      .map((group) => {
        const [along] = moved($(group))
        const state = stateDrawn.get($(group).find('path').attr('d')!)
        return { state, along, lane: laneOf($(group)) }
      })
    const spans = $('rect[rx]')
      .toArray()
      .map((span) => {
        const [x, y, width, height] = ['x', 'y', 'width', 'height'].map((of) =>
          Number($(span).attr(of)),
        )
        const [from] = placed(x!, y!)
        const [long] = placed(width!, height!)
        return { from, to: from + long, lane: laneOf($(span)) }
      })
    const lanes = label.ecosystems.map((candidate) => {
      const name = $(`text`).filter(
        (_, text) => $(text).text() === frenchTypography(candidate.place),
      )
      const lane = laneOf(name)
      const own = points.filter((point) => point.lane === lane)
      return { id: candidate.id, steps: pathOf(candidate, label.site.referenceDate), lane, own }
    })

    test('each candidate has in its lane a point for each of its steps, and no other', () => {
      for (const { id, steps, own } of lanes) {
        const drawn = own.map(({ state }) => state).toSorted()
        assert.deepEqual(drawn, steps.map(({ state }) => state).toSorted(), id)
      }
    })

    test('each lane has its name and its path for who does not see it', () => {
      const said = $('g[role=img]')
        .toArray()
        .map((lane) => $(lane).attr('aria-label')!.replace(/\s/g, ' '))
      assert.equal(said.length, label.ecosystems.length)
      assert.ok(
        said.includes(
          'Toulon. Candidate en 2014, sans label Métropole French Tech, non retenue en 2015, réseau thématique « EdTech et Entertainment » en 2016, Communauté French Tech en 2019.',
        ),
        said.join('\n'),
      )
      // What is drawn in a lane is told by its name alone.
      assert.ok($('g[role=img] [role], g[role=img] [aria-label]').length === 0)
    })

    test('an exact day is in its place, later ones further, the same one at the same place', () => {
      const exact = lanes.flatMap(({ steps, own }) =>
        steps
          .filter((step) => step.exact)
          .map(({ state, from }) => ({
            day: from,
            // Who filed twice has two points of that state: the exact one is drawn last.
            at: own.findLast((point) => point.state === state)!.along,
          })),
      )
      const sorted = exact.toSorted((a, b) => a.day.localeCompare(b.day))
      for (const [index, { day, at }] of sorted.slice(1).entries()) {
        const before = sorted[index]!
        assert.ok(before.day === day ? before.at === at : before.at <= at, `${before.day}, ${day}`)
      }
    })

    test('the years are named in their order, before the points of their days', () => {
      const years = $('text')
        .toArray()
        .filter((text) => /^20\d\d$/.test($(text).text()) && $(text).attr('fill'))
        .map((text) => {
          const [along] = placed(Number($(text).attr('x')), Number($(text).attr('y')))
          return { year: $(text).text(), along }
        })
      const named = years.map(({ year }) => year)
      // Down a narrow page, a year that begins near a day of the label has no room.
      const wanted = ['2013', '2014', '2015', '2016', '2017', '2018', '2019']
      const near = turned ? ['2015', '2017', '2019'] : []
      assert.deepEqual(
        named,
        wanted.filter((year) => !near.includes(year)),
      )
      for (const { year, along } of years) {
        const own = lanes.flatMap((lane) =>
          lane.steps
            .filter(({ exact, from }) => exact && from.startsWith(year))
            .map(({ state }) => lane.own.findLast((point) => point.state === state)!.along),
        )
        assert.ok(Math.min(...own, Infinity) > along - 12, `${year} à ${along}`)
      }
    })

    test('a day that is not known lies in a span', () => {
      for (const { id, steps, lane, own } of lanes) {
        for (const { state } of steps.filter(({ exact }) => !exact)) {
          const { along } = own.find((point) => point.state === state)!
          const within = spans.some(
            (span) => span.lane === lane && span.from < along && along < span.to,
          )
          assert.ok(within, `${id}, ${state}`)
        }
      }
    })
  })
}

test('a candidate that only filed has a lane', () => {
  const [first] = label.ecosystems
  const { filing, ...others } = first!.milestones
  const unreached = Object.entries(others).map(([name]) => [name, { reached: false, sources: [] }])
  const milestones = { filing, ...Object.fromEntries(unreached) }
  const ecosystems = [{ ...first!, milestones, states: [] }]
  assert.match(drawPaths({ ...label, ecosystems }, false).body, /Sans le label Métropole/)
  assert.match(pathsFile({ ...label, ecosystems }, false).text, /<title>Un parcours vers/)
})

/* After a change that is wanted, look at the file and write it anew with --test-update-snapshots. */
test('the file to download is the one that was looked at, with colours of its own', (t) => {
  const file = pathsFile(label, false).text
  const kept = join(import.meta.dirname, 'quinze-parcours.svg')
  t.assert.fileSnapshot(file, kept, { serializers: [String] })
  assert.match(file, /fill="#[0-9a-f]{6}"/)
  assert.doesNotMatch(file, /var\(/)
  for (const [, color] of file.matchAll(/(?:fill|stroke)="(#\w+)"/g)) {
    assert.ok(file.includes(`[fill="${color}"]{fill:#`), `${color} est la même dans le noir`)
  }
})

test('the picture has the letters of the site, whatever fonts the machine has', async () => {
  const picture = sharp(await pathsPicture(label))
  assert.equal((await picture.metadata()).width, 2304)
  // The first name of a place, in its margin: ink enough for its letters.
  const margin = { left: 0, top: 210, width: 300, height: 50 }
  const { channels } = await picture.extract(margin).greyscale().stats()
  assert.ok(channels[0]!.min < 80 && channels[0]!.mean < 250)
})
