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

/** A part of a lane, in units of the drawing, and the steps that took place within, in order. */
interface Span {
  from: number
  to: number
  steps: PathStep[]
}

type Along = (day: string) => number

/** Where the drawing begins, and where it gives more room: visits and new versions crowd there. */
const launch = '2013-11-27'
const opening = '2014-02-01'
const autumn = '2014-09-01'

/** Parts of the length for each stretch, from the launch to the last day; the third is enlarged. */
const parts = [8, 17, 23, 18, 14, 20]

/** What the axis names: a day and its words. */
const ticks: [day: string, words: string][] = [
  [launch, '2013'],
  [opening, 'févr.'],
  ['2014-10-01', 'oct.'],
  ...['2015', '2016', '2017', '2018', '2019'].map((year): [string, string] => [
    `${year}-01-01`,
    year,
  ]),
]

/** Along the time from `start` to `end`; across it from `first`, a lane after the other. */
const wide = { start: 150, end: 880, first: 84, lane: 28, head: 34, glyph: 8, span: 10 } as const
const narrow = { start: 112, end: 700, first: 72, lane: 14, head: 4, glyph: 6, span: 7 } as const

/**
 * Draws the fifteen paths: a lane each, along the time. An exact day is a point in its place; a
 * date that is known roughly or not at all is a dotted span, in which the point stands.
 * @param turned time runs down, for a narrow page
 */
export function drawPaths(label: Label, turned: boolean): Drawing {
  const { referenceDate } = label.site
  const days = stateDays(label.ecosystems, referenceDate)
  const size = turned ? narrow : wide
  const along = scaleOf([launch, opening, autumn, ...days], size.start, size.end)
  const groups = groupsOf(label)
  const lanes = groups.flatMap(({ title, lanes: inside }, group) =>
    inside.map((lane, index) => {
      const before = groups.slice(0, group).reduce((sum, other) => sum + other.lanes.length, index)
      const at = size.first + (group + 1) * size.head + before * size.lane
      return { ...lane, at, title: index === 0 ? title : undefined }
    }),
  )
  const last = lanes.at(-1)!.at + size.lane / 2

  const point = (t: number, c: number) => (turned ? [c, t] : [t, c]).map(Math.round)
  const path = (from: number[], to: number[], look: string) =>
    `<path d="M${from.join(' ')}L${to.join(' ')}" ${look}/>`
  const text = (words: string, t: number, c: number, look: string) => {
    const [x, y] = point(t, c)
    return `<text x="${x}" y="${y}" ${look}>${escaped(words)}</text>`
  }
  const box = (from: number, to: number, top: number, bottom: number, look: string) => {
    const [x, y] = point(from, top)
    const [width, height] = point(to - from, bottom - top)
    return `<rect x="${x}" y="${y}" width="${width}" height="${height}" ${look}/>`
  }
  const glyph = (state: State, t: number, c: number) => {
    const half = size.glyph + (state === 'label' ? 2 : 0)
    const [x, y] = point(t - half, c - half)
    const look = state === 'label' ? ` ${accent}` : ''
    return `<use href="#point-${state}" x="${x}" y="${y}" width="${2 * half}" height="${2 * half}"${look}/>`
  }

  const drawLane = ({ place, steps, at, title }: (typeof lanes)[number]) => {
    const end = along(steps.at(-1)!.to)
    const labelled = steps.find(({ state }) => state === 'label')
    const turn = along((labelled ?? steps.at(-2)!).to)
    const spans = spansOf(steps, along, 2 * size.glyph)
    const words = turned
      ? `<text transform="translate(${at + 5} ${size.start - 10})rotate(-90)">${place}</text>`
      : text(place, size.start - 12, at + 5, `text-anchor="end" ${bold}`) +
        text(lastWords(steps.at(-1)!), end + 16, at + 5, '') +
        (title ? text(title, 0, at - size.head + 8, `${bold} ${accent}`) : '')
    return [
      path(point(along(steps[0]!.from), at), point(turn, at), thin),
      path(point(turn, at), point(end, at), labelled ? thick : dashed),
      ...spans.map(({ from, to }) =>
        box(from, to, at - size.span, at + size.span, `rx="${size.span}" ${capsule}`),
      ),
      ...spans.flatMap(({ from, to, steps: inside }) =>
        inside.map(({ state }, index) =>
          glyph(state, from + ((index + 0.5) / inside.length) * (to - from), at),
        ),
      ),
      ...steps.flatMap(({ state, exact, from }) => (exact ? [glyph(state, along(from), at)] : [])),
      words,
    ]
  }

  const drawDay = ({ day, words }: { day: string; words: string }) => {
    const date = shortDate(day)
    const [t, margin] = [along(day), size.first - 14]
    return [
      path(point(t, size.first - 6), point(t, last), dotted),
      ...(turned
        ? [
            text(date.slice(0, -5), t - 2, margin, `text-anchor="end" ${bold}`),
            text(date.slice(-4), t + 13, margin, 'text-anchor="end"'),
          ]
        : [text(words, t, 22, `${middle} ${bold}`), text(date, t, 42, middle)]),
    ]
  }

  const [from, to] = [along(autumn), along(referenceDate)]
  const body = [
    box(from, to, size.first - 6, last, band),
    turned ? '' : text('automne 2014, agrandi', (from + to) / 2 - 20, 64, `${middle} ${soft}`),
    ...headsOf(label).flatMap(drawDay),
    ...ticks
      // A narrow margin has room for one of two dates that are close, and the days matter more.
      .filter(([tick]) => !turned || days.every((day) => Math.abs(along(day) - along(tick)) > 34))
      .map(([tick, words]) =>
        turned
          ? text(words, along(tick) + 5, size.first - 14, `text-anchor="end" ${soft}`)
          : text(words, along(tick), last + 38, `${middle} ${soft}`),
      ),
    ...lanes.flatMap(drawLane),
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

/** What the candidates received on each of the days, in two words. */
export function headsOf({ ecosystems, site }: Label): { day: string; words: string }[] {
  return stateDays(ecosystems, site.referenceDate).map((day) => {
    const received = ecosystems.flatMap((candidate) =>
      pathOf(candidate, site.referenceDate).filter(({ exact, from }) => exact && from === day),
    )
    const count = (state: State) => received.filter((step) => step.state === state).length
    if (count('label') > 0) return { day, words: `${count('label')}\u00a0labels` }
    if (count('confirmation') > 0) return { day, words: `${count('confirmation')}\u00a0confirmés` }
    return { day, words: `${count('capital')}\u00a0en Capitale` }
  })
}

// A style sheet that shows the drawing in a page gives these classes its own colours.
const bold = 'font-weight="700"'
const middle = 'text-anchor="middle"'
const accent = `class="accent" fill="${colors.accent}"`
const soft = `class="soft" fill="${colors.inkSoft}"`
const thin = `class="thin" stroke="${colors.inkSoft}" stroke-width="1.5"`
const dashed = `${thin} stroke-dasharray="2 5"`
const dotted = `${thin} stroke-dasharray="1 4"`
const thick = `class="thick" stroke="${colors.accent}" stroke-width="4"`
const capsule = `class="capsule" fill="${colors.bg}" stroke="${colors.ink}" stroke-width="1.25" stroke-dasharray="2 3"`
const band = `class="band" fill="${colors.line}" fill-opacity="0.35"`

/** The candidates that got the label on the same day, by day; then those that never did. */
function groupsOf({ ecosystems, site }: Label) {
  const lanes = ecosystems.map((candidate) => {
    const steps = pathOf(candidate, site.referenceDate)
    const day = steps.find(({ state }) => state === 'label')?.from
    return { place: frenchTypography(candidate.place), steps, day }
  })
  const days = [...new Set(lanes.map(({ day }) => day))].toSorted()
  return days.map((wanted) => ({
    title: wanted ? `Labellisés le ${frenchDate(wanted)}` : 'Sans le label Métropole French Tech',
    lanes: lanes.filter(({ day }) => day === wanted),
  }))
}

function lastWords({ state, name }: PathStep): string {
  if (name) return frenchTypography(`« ${name} »`)
  return state === 'unlisted' ? 'absente de la liste' : states[state].words
}

/** The spans of the steps whose day is not known; those that overlap are one. */
function spansOf(steps: readonly PathStep[], along: Along, glyph: number): Span[] {
  const spans: (Span & { until: string })[] = []
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
  // A span is wide enough for its points, and leaves those of exact days beside it free.
  const taken = steps.filter(({ exact }) => exact).map(({ from }) => along(from))
  return spans.map(({ from, to, steps: inside }) => {
    const missing = Math.max(0, glyph * inside.length + 4 - (to - from)) / 2
    return {
      from: taken.includes(from) ? from + glyph * 0.7 : from - missing,
      to: taken.includes(to) ? to - glyph * 0.7 : to + missing,
      steps: inside,
    }
  })
}

/** Places a day between two of the knots, each stretch having its own part of the length. */
function scaleOf(knots: readonly string[], start: number, end: number): Along {
  const sizes = knots.slice(1).map((_, index) => parts[index] ?? 15)
  const sum = (upTo: number) => sizes.slice(0, upTo).reduce((total, part) => total + part, 0)
  const placeOf = (index: number) => start + (sum(index) / sum(sizes.length)) * (end - start)
  return (day) => {
    const next = Math.max(
      1,
      knots.findIndex((knot) => day <= knot),
    )
    const [from, to, at] = [knots[next - 1]!, knots[next]!, day].map((date) => Date.parse(date))
    const share = Math.min(1, (at! - from!) / (to! - from!))
    return Math.round(placeOf(next - 1) + share * (placeOf(next) - placeOf(next - 1)))
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
