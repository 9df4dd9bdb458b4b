import { frenchDate, shortDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { pathOf, type PathStep } from '../label/paths.ts'
import { stateDays, states, type State } from '../label/states.ts'
import type { Label } from '../label/label.ts'
import { colors } from './colors.ts'
import { pointSymbol } from './glyph.ts'

/** A drawing: the inside of an `svg` element and its size. Its points are `#point-<state>`. */
export interface Drawing {
  width: number
  height: number
  body: string
}

interface Lane {
  place: string
  steps: PathStep[]
}

/** The candidates that got the label on the same day, or that never did. */
interface Group {
  title: string
  lanes: Lane[]
}

/** Where the drawing begins, and where it gives more room: visits and new versions crowd there. */
const launch = '2013-11-27'
const opening = '2014-02-01'
const autumn = '2014-09-01'

/** Parts of the length for each stretch, from the launch to the last day; the third is enlarged. */
const parts = [8, 17, 23, 18, 14, 20]

const ticks = [
  launch,
  opening,
  '2014-10-01',
  '2015-01-01',
  '2016-01-01',
  '2017-01-01',
  '2018-01-01',
  '2019-01-01',
]

/**
 * Draws the fifteen paths: a lane each, along the time. An exact day is a point in its place; a
 * date that is known roughly or not at all is a dotted span, in which the point stands.
 * @param turned time runs down, for a narrow page
 */
export function drawPaths(label: Label, turned: boolean): Drawing {
  const { ecosystems, site } = label
  const days = stateDays(ecosystems, site.referenceDate)
  const groups = groupsOf(label)
  const size = turned ? narrow : wide
  const along = scaleOf([launch, opening, autumn, ...days], size.start, size.end)

  /** Where each lane runs, and each group's title stands. */
  let across = size.first
  const placed = groups.map(({ title, lanes }) => {
    const head = across
    across += size.head
    const runs = lanes.map((lane) => {
      const at = across
      across += size.lane
      return { ...lane, at }
    })
    return { title, head, runs }
  })
  const last = across - size.lane / 2

  const point = (t: number, c: number): [number, number] => (turned ? [c, t] : [t, c])
  const line = (from: number, to: number, c: number, look: string) => {
    const [[x1, y1], [x2, y2]] = [point(from, c), point(to, c)]
    return `<path d="M${x1} ${y1}L${x2} ${y2}" ${look}/>`
  }
  const crossing = (t: number, look: string) => {
    const [[x1, y1], [x2, y2]] = [point(t, size.first - 6), point(t, last)]
    return `<path d="M${x1} ${y1}L${x2} ${y2}" ${look}/>`
  }
  const glyph = (state: State, t: number, c: number) => {
    const [x, y] = point(t, c)
    const half = state === 'label' ? size.glyph * 1.25 : size.glyph
    const look = state === 'label' ? ` ${accent}` : ''
    return `<use href="#point-${state}" x="${whole(x - half)}" y="${whole(y - half)}" width="${whole(2 * half)}" height="${whole(2 * half)}"${look}/>`
  }
  const text = (words: string, t: number, c: number, look = '') => {
    const [x, y] = point(t, c)
    return `<text x="${whole(x)}" y="${whole(y)}"${look}>${escaped(words)}</text>`
  }
  const box = (from: number, to: number, c: number, half: number, look: string) => {
    const [x, y] = point(from, c - half)
    const [width, height] = point(to - from, 2 * half)
    return `<rect x="${whole(x)}" y="${whole(y)}" width="${whole(width)}" height="${whole(height)}" ${look}/>`
  }

  const lane = ({ place, steps, at }: Lane & { at: number }) => {
    const end = along(steps.at(-1)!.to)
    const labelled = steps.find(({ state }) => state === 'label')
    const from = labelled
      ? along(labelled.from)
      : along(steps.findLast(({ to }) => to < days.at(-1)!)!.to)
    const name = turned
      ? `<text transform="translate(${whole(at + 5)} ${size.start - 10})rotate(-90)">${escaped(place)}</text>`
      : text(place, size.start - 12, at + 5, ' text-anchor="end" font-weight="700"')
    const received = steps.at(-1)!
    const after = turned ? '' : text(lastWords(received), end + 16, at + 5)
    const spans = spansOf(steps, along, 2 * size.glyph)
    return [
      line(along(steps[0]!.from), from, at, thin),
      line(from, end, at, labelled ? `${thick} stroke-width="${size.thick}"` : dashed),
      ...spans.map((span) =>
        box(span.from, span.to, at, size.span, `rx="${size.span}" ${capsule}`),
      ),
      ...spans.flatMap(({ from: start, to, steps: inside }) =>
        inside.map(({ state }, index) =>
          glyph(state, start + ((index + 0.5) / inside.length) * (to - start), at),
        ),
      ),
      ...steps
        .filter(({ exact }) => exact)
        .map(({ state, from: day }) => glyph(state, along(day), at)),
      name,
      after,
    ].join('')
  }

  const heads = days.map((day) => {
    const words = shortDate(day)
    if (turned) {
      const [date, year] = [words.slice(0, -5), words.slice(-4)]
      const look = ' text-anchor="end"'
      return (
        text(date, along(day) - 2, size.first - 14, `${look} font-weight="700"`) +
        text(year, along(day) + 13, size.first - 14, look)
      )
    }
    const look = ' text-anchor="middle"'
    return (
      text(headOf(groups, day), along(day), 22, `${look} font-weight="700"`) +
      text(words, along(day), 42, look)
    )
  })
  const axis = ticks
    // A narrow margin has room for one of two dates that are close, and the days matter more.
    .filter((tick) => !turned || days.every((day) => Math.abs(along(day) - along(tick)) > 34))
    .map((tick) =>
      turned
        ? text(tickWords(tick), along(tick) + 5, size.first - 14, ` text-anchor="end" ${soft}`)
        : text(tickWords(tick), along(tick), last + 38, ` text-anchor="middle" ${soft}`),
    )
  const season = box(
    along(autumn),
    along(site.referenceDate),
    (size.first + last) / 2 - 3,
    (last - size.first) / 2 + 3,
    band,
  )
  const seasonWords = turned
    ? ''
    : text(
        'automne 2014, agrandi',
        (along(autumn) + along(site.referenceDate)) / 2 - 20,
        64,
        ` text-anchor="middle" ${soft}`,
      )

  const body = [
    season,
    seasonWords,
    ...days.map((day) => crossing(along(day), vertical)),
    ...heads,
    ...placed.map(({ title, head }) =>
      turned ? '' : text(title, 0, head + 8, ` font-weight="700" ${accent}`),
    ),
    ...axis,
    ...placed.flatMap(({ runs }) => runs.map(lane)),
  ].join('')
  return turned
    ? { width: 288, height: size.end + 16, body }
    : { width: 1120, height: last + 48, body }
}

/** The drawing as a file of its own, in the light colours of the site. */
export function pathsFile(label: Label, title: string): string {
  const { width, height, body } = drawPaths(label, false)
  const symbols = (Object.keys(states) as State[]).map((state) => pointSymbol(state, colors.bg))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="system-ui, sans-serif" font-size="16" fill="${colors.ink}"><title>${escaped(title)}</title><rect width="100%" height="100%" fill="${colors.bg}"/><defs>${symbols.join('')}</defs>${body}</svg>\n`
}

/** Measures: along the time from `start` to `end`; across it from `first`, a lane after the other. */
const wide = {
  start: 150,
  end: 880,
  first: 84,
  lane: 28,
  head: 34,
  glyph: 8,
  span: 10.5,
  thick: 5,
} as const
const narrow = {
  start: 112,
  end: 700,
  first: 72,
  lane: 14,
  head: 4,
  glyph: 6,
  span: 7,
  thick: 3.5,
} as const

// A style sheet that shows the drawing in a page gives these classes its own colours.
const accent = `class="accent" fill="${colors.accent}"`
const soft = `class="soft" fill="${colors.inkSoft}"`
const thin = `class="thin" stroke="${colors.inkSoft}" stroke-width="1.5"`
const dashed = `class="thin" stroke="${colors.inkSoft}" stroke-width="1.5" stroke-dasharray="2 5"`
const thick = `class="thick" stroke="${colors.accent}"`
const vertical = `class="thin" stroke="${colors.inkSoft}" stroke-width="1" stroke-dasharray="1 4"`
const capsule = `class="capsule" fill="${colors.bg}" stroke="${colors.ink}" stroke-width="1.25" stroke-dasharray="2 3"`
const band = `class="band" fill="${colors.line}" fill-opacity="0.35"`

function groupsOf({ ecosystems, site }: Label): Group[] {
  const lanes = ecosystems.map((candidate) => ({
    place: frenchTypography(candidate.place),
    steps: pathOf(candidate, site.referenceDate),
  }))
  const labelOf = ({ steps }: Lane) => steps.find(({ state }) => state === 'label')?.from ?? ''
  const found = [...new Set(lanes.map(labelOf))].toSorted((a, b) =>
    a && b ? a.localeCompare(b) : b.length - a.length,
  )
  return found.map((day) => ({
    title: day ? `Labellisés le ${frenchDate(day)}` : 'Sans le label Métropole French Tech',
    lanes: lanes.filter((lane) => labelOf(lane) === day),
  }))
}

/** What the candidates received on each of the days, in two words. */
export function headsOf(label: Label): { day: string; words: string }[] {
  const groups = groupsOf(label)
  return stateDays(label.ecosystems, label.site.referenceDate).map((day) => ({
    day,
    words: headOf(groups, day),
  }))
}

function headOf(groups: readonly Group[], day: string): string {
  const received = groups.flatMap(({ lanes }) =>
    lanes.flatMap(({ steps }) => steps.filter(({ from, exact }) => exact && from === day)),
  )
  const count = (state: State) => received.filter((step) => step.state === state).length
  if (count('label') > 0) return `${count('label')}\u00a0labels`
  if (count('confirmation') > 0) return `${count('confirmation')}\u00a0confirmés`
  return `${count('capital')}\u00a0en Capitale`
}

function lastWords({ state, name }: PathStep): string {
  return frenchTypography(
    name ? `« ${name} »` : state === 'unlisted' ? 'absente de la liste' : states[state].words,
  )
}

/** The year alone, but for the months that the first stretches show. */
function tickWords(tick: string): string {
  if (tick === launch || tick.endsWith('-01-01')) return tick.slice(0, 4)
  return shortDate(tick).split(' ')[1] ?? ''
}

/** Groups the steps whose spans overlap: what is known is that each took place within, in order. */
function spansOf(
  steps: readonly PathStep[],
  along: (day: string) => number,
  least: number,
): { from: number; to: number; steps: PathStep[] }[] {
  const spans: { from: number; to: number; until: string; steps: PathStep[] }[] = []
  for (const step of steps.filter(({ exact }) => !exact)) {
    const before = spans.at(-1)
    if (before && step.from < before.until) {
      before.until = step.to > before.until ? step.to : before.until
      before.to = along(before.until)
      before.steps.push(step)
    } else {
      spans.push({ from: along(step.from), to: along(step.to), until: step.to, steps: [step] })
    }
  }
  const taken = steps.filter(({ exact }) => exact).map(({ from }) => along(from))
  return spans.map(({ from, to, steps: inside }) => {
    const missing = Math.max(0, least * inside.length + 4 - (to - from)) / 2
    const start = taken.includes(from) ? from + least * 0.7 : from - missing
    return { from: start, to: taken.includes(to) ? to - least * 0.7 : to + missing, steps: inside }
  })
}

/** Places a day between two of the knots, each stretch having its own part of the length. */
function scaleOf(knots: readonly string[], start: number, end: number): (day: string) => number {
  const sizes = knots.slice(1).map((_, index) => parts[index] ?? 15)
  const all = sizes.reduce((sum, part) => sum + part, 0)
  const places = sizes.reduce<number[]>(
    (found, part) => [...found, found.at(-1)! + (part / all) * (end - start)],
    [start],
  )
  const time = (day: string) => Date.parse(day)
  return (day) => {
    const next = knots.findIndex((knot) => day <= knot)
    if (next === 0) return start
    if (next < 0) return end
    const [from, to] = [time(knots[next - 1]!), time(knots[next]!)]
    const share = (time(day) - from) / (to - from)
    return whole(places[next - 1]! + share * (places[next]! - places[next - 1]!))
  }
}

/** A pixel is fine enough, and weighs less than its tenths. */
const whole = Math.round

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
