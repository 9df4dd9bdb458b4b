import sharp from 'sharp'
import { frenchDate, shortDate } from '../french/dates.ts'
import { numberInWords } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import { capitalised, enumerate } from '../french/words.ts'
import { pathOf, pathSentence, type PathStep } from '../label/paths.ts'
import { announcements, stateDays, states, type State } from '../label/states.ts'
import type { Label } from '../label/label.ts'
import { shades } from './colors.ts'
import { glyphPath, glyphRadius } from './glyph.ts'
import { packageFile } from './packages.ts'

type Along = (day: string) => number

const colorOfRole = /var\(--([\w-]+)(?:,none)?\)/g

/** Where the drawing begins, and where it gives more room: visits and new versions crowd there. */
const launch = '2013-11-27'
const opening = '2014-02-01'
const autumn = '2014-09-01'

/** Parts of the length for each stretch, from the launch to the last day; the third is enlarged. */
const parts = [8, 16, 22, 17, 17, 20]

/** Where the years begin that the axis names after the launch's own. */
const newYears = [2014, 2015, 2016, 2017, 2018, 2019].map((year) => `${year}-01-01`)

/** Along the time from `start` to `end`; across it from `first`, a lane after the other. */
const wide = { start: 150, end: 880, first: 84, lane: 28, head: 34, glyph: 8, span: 10 } as const
const narrow = { start: 112, end: 700, first: 72, lane: 14, head: 4, glyph: 6, span: 7 } as const

const bold = 'font-weight="700"'
const before = 'text-anchor="end"'
const middle = 'text-anchor="middle"'
const accent = 'fill="var(--accent)"'
const soft = 'fill="var(--ink-soft)"'
const paper = 'fill="var(--bg,none)"'
const thin = 'stroke="var(--line-strong)" stroke-width="1.5"'
const dashed = `${thin} stroke-dasharray="2 5"`
const dotted = `${thin} stroke-dasharray="1 4"`
const thick = 'stroke="var(--accent)" stroke-width="4"'
const capsule = `${paper} stroke="var(--ink)" stroke-width="1.25" stroke-dasharray="2 3"`

/**
 * Draws the fifteen paths: a lane each, along the time. An exact day is a point in its place; a
 * date that is known roughly or not at all is a dotted span, in which the point stands.
 * @param turned time runs down, for a narrow page
 * @returns the inside of an `svg` element, in the colours of the page, each lane with its name and
 *   its path in words, and its size
 */
export function drawPaths(label: Label, turned: boolean) {
  const { referenceDate } = label.site
  const days = stateDays(referenceDate)
  const size = turned ? narrow : wide
  const along = scaleOf([launch, opening, autumn, ...days], size.start, size.end)
  let across: number = size.first
  const lanes = groupsOf(label).flatMap(({ title, lanes: inside }) => {
    across += size.head
    return inside.map((lane, index) => {
      const at = across
      across += size.lane
      return { ...lane, at, title: index === 0 ? title : undefined }
    })
  })
  const last = across - size.lane / 2

  const move = (t: number, c: number) => `translate(${point(t, c).join(' ')})`
  const point = (t: number, c: number) => (turned ? [c, t] : [t, c]).map(Math.round)
  const line = (from: number[], to: number[], look: string) =>
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
  /** A point, on a disc of paper that hides the line it stands on. */
  const glyph = (state: State, t: number) => {
    const isLabel = state === 'label'
    const scale = ((size.glyph + (isLabel ? 2 : 0)) / glyphRadius).toFixed(2)
    const under = state === 'confirmation' ? '' : `<circle r="${isLabel ? 10.5 : 7.5}" ${paper}/>`
    return `<g transform="${move(t, 0)}scale(${scale})" ${isLabel ? accent : ''}>${under}<path fill-rule="evenodd" d="${glyphPath(state)}"/></g>`
  }

  const drawLane = ({ place, said, steps, at, title }: (typeof lanes)[number]) => {
    const end = along(steps.at(-1)!.to)
    const answer = steps.find(({ state }) => announcements[0]![1].includes(state)) ?? steps.at(-1)!
    const turn = along(answer.to)
    const spans = spansOf(steps, along, 2 * size.glyph)
    const words = turned
      ? [text(place, size.start - 10, 5, `transform="rotate(-90 5 ${size.start - 10})"`)]
      : [
          text(place, size.start - 12, 5, `${before} ${bold}`),
          text(lastWords(steps.at(-1)!), end + 16, 5, ''),
          title ? text(title, 0, 8 - size.head, `${bold} ${accent}`) : '',
        ]
    return [
      `<g role="img" aria-label="${escaped(said)}" transform="${move(0, at)}">`,
      line(point(along(steps[0]!.from), 0), point(turn, 0), thin),
      line(point(turn, 0), point(end, 0), answer.state === 'label' ? thick : dashed),
      ...spans.map(({ from, to }) =>
        box(from, to, -size.span, size.span, `rx="${size.span}" ${capsule}`),
      ),
      ...spans.flatMap(({ from, to, inside }) =>
        inside.map(({ state }, index) =>
          glyph(state, from + ((index + 0.5) / inside.length) * (to - from)),
        ),
      ),
      ...steps.map(({ state, exact, from }) => (exact ? glyph(state, along(from)) : '')),
      ...words,
      '</g>',
    ]
  }

  const drawDay = ({ day, words }: { day: string; words: string }) => {
    const date = shortDate(day)
    const [t, margin] = [along(day), size.first - 14]
    return [
      line(point(t, size.first - 6), point(t, last), dotted),
      ...(turned
        ? [
            text(date.slice(0, -5), t - 2, margin, `${before} ${bold}`),
            text(date.slice(-4), t + 13, margin, before),
          ]
        : [text(words, t, 22, `${middle} ${bold}`), text(date, t, 42, middle)]),
    ]
  }

  const drawYear = (begins: string) => {
    const [year, t] = [begins.slice(0, 4), along(begins)]
    if (!turned) {
      if (begins === launch)
        return text(year, along(newYears[0]!) - 6, last + 38, `${before} ${soft}`)
      const mark = line(point(t, last + 22), point(t, last + 42), thin)
      return [mark, text(year, t + 6, last + 38, soft)]
    }
    // A narrow margin has room for one of two dates that are close, and the days matter more.
    const isFree = days.every((day) => Math.abs(along(day) - t) > 34)
    return isFree ? text(year, t + 5, size.first - 14, `${before} ${soft}`) : ''
  }

  const [from, to] = [along(autumn), along(referenceDate)]
  const body = [
    box(from, to, size.first - 6, last, 'fill="var(--sunk,none)"'),
    turned ? '' : text('automne 2014, agrandi', (from + to) / 2 - 20, 64, `${middle} ${soft}`),
    ...headsOf(label).flatMap(drawDay),
    ...[launch, ...newYears].flatMap(drawYear),
    ...lanes.flatMap(drawLane),
  ].join('')
  return turned
    ? { width: 288, height: size.end + 16, body }
    : { width: 1120, height: last + 48, body }
}

/** The drawing as a file of its own, with its legend, in the colours of the site. */
export function pathsFile(label: Label, turned: boolean, family = 'system-ui, sans-serif') {
  const title = `${figureWords(label).title} vers le label Métropole French Tech`
  const { width, height, body } = drawPaths(label, turned)
  const columns = turned ? 1 : 3
  const legend = legends.map(({ drawn, words }, index) => {
    const x = 16 + (index % columns) * (width / columns)
    const y = height + 16 + Math.floor(index / columns) * 28
    return `<g transform="translate(${Math.round(x)} ${y})">${drawn}<text x="20" y="5">${escaped(words)}</text></g>`
  })
  const margin = 16
  const box = [-margin, 0, width + 2 * margin, height + (legends.length / columns) * 28 + margin]
  const [left, , wide, tall] = box
  const drawn = `<rect x="${left}" width="100%" height="100%" ${paper}/>${body}${legend.join('')}`
  // In a page it follows the choice of the reader; a program without such rules leaves it light.
  const roles = new Set(drawn.matchAll(colorOfRole).map(([, role]) => role!))
  const dark = [...roles]
    .map(shades)
    .map(([from, to]) => `[fill="${from}"]{fill:${to}}[stroke="${from}"]{stroke:${to}}`)
    .join('')
  const text = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="${box.join(' ')}" width="${wide}" height="${tall}" font-family="${family}" font-size="${turned ? 14 : 16}" fill="var(--ink)"><title>${escaped(title)}</title><style>@media (prefers-color-scheme:dark){${dark}}</style>${drawn}</svg>\n`
  const colored = text.replaceAll(colorOfRole, (_, role: string) => shades(role)[0])
  return { size: { width: wide, height: tall }, text: colored }
}

/** What the legend of a file shows: each point, then the span of a date that is not known. */
const legends = [
  ...Object.entries(states).map(([state, { step }]) => ({
    drawn: `<path transform="scale(.8)" fill-rule="evenodd" ${state === 'label' ? accent : ''} d="${glyphPath(state as State)}"/>`,
    words: step,
  })),
  {
    drawn: `<rect x="-14" y="-8" width="28" height="16" rx="8" ${capsule}/>`,
    words: 'Date à peu près ou pas connue',
  },
]

/** The file as a picture, for where SVG is not taken: twice as large, in the letters of the site. */
export async function pathsPicture(label: Label): Promise<Uint8Array> {
  const font = 'Atkinson Hyperlegible Next'
  const fontfile = packageFile(
    '@expo-google-fonts/atkinson-hyperlegible-next/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf',
  )
  // A drawing has only the fonts that its machine knows: setting a first text makes this one known.
  await sharp({ text: { text: font, font, fontfile } }).toBuffer()
  return sharp(Buffer.from(pathsFile(label, false, font).text), { density: 144 })
    .png({ palette: true, colours: 32, dither: 0 })
    .toBuffer()
}

/** What the figure is called, and what it says at a glance. */
export function figureWords(label: Label) {
  const heads = headsOf(label)
  const [count, last] = [numberInWords(label.ecosystems.length), heads.at(-1)?.day.slice(0, 4)]
  return {
    title: `${capitalised(count)} parcours`,
    name: `Les ${count} parcours, de 2013 à ${last}`,
    said: enumerate(heads.map(({ day, words }) => `${words} le ${frenchDate(day)}`)),
  }
}

/** What the candidates received on each of the days, in two words. */
function headsOf({ ecosystems, site }: Label): { day: string; words: string }[] {
  return stateDays(site.referenceDate).map((day) => {
    const received = ecosystems.flatMap((candidate) =>
      pathOf(candidate, site.referenceDate).filter(({ exact, from }) => exact && from === day),
    )
    const count = (state: State) => received.filter((step) => step.state === state).length
    if (count('label') > 0) return { day, words: `${count('label')}\u00a0labels` }
    if (count('confirmation') > 0) return { day, words: `${count('confirmation')}\u00a0confirmés` }
    return { day, words: `${count('capital')}\u00a0en Capitale` }
  })
}

/** The candidates that got the label on the same day, by day; then those that never did. */
function groupsOf({ ecosystems, site }: Label) {
  const lanes = ecosystems.map((candidate) => {
    const steps = pathOf(candidate, site.referenceDate)
    const day = steps.find(({ state }) => state === 'label')?.from
    const place = frenchTypography(candidate.place)
    const said = frenchTypography(`${place}. ${pathSentence(candidate, site.referenceDate)}`)
    return { place, said, steps, day }
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

/** Where the steps whose day is not known lie, in units of the drawing; overlapping ones share. */
function spansOf(steps: readonly PathStep[], along: Along, glyph: number) {
  const spans: { first: string; until: string; inside: PathStep[] }[] = []
  for (const step of steps.filter(({ exact }) => !exact)) {
    const previous = spans.at(-1)
    if (previous && step.from < previous.until) {
      if (step.to > previous.until) previous.until = step.to
      previous.inside.push(step)
    } else spans.push({ first: step.from, until: step.to, inside: [step] })
  }
  // A span is wide enough for its points, and leaves those of exact days beside it free.
  const taken = steps.filter(({ exact }) => exact).map(({ from }) => along(from))
  return spans.map(({ first, until, inside }) => {
    const [from, to] = [along(first), along(until)]
    const missing = Math.max(0, glyph * inside.length + 4 - (to - from)) / 2
    return {
      from: taken.includes(from) ? from + glyph * 0.7 : from - missing,
      to: taken.includes(to) ? to - glyph * 0.7 : to + missing,
      inside,
    }
  })
}

/** Places a day along the stretches between the knots, each having its own part of the length. */
function scaleOf(knots: readonly string[], start: number, end: number): Along {
  const times = knots.map((knot) => Date.parse(knot))
  const whole = parts.reduce((sum, part) => sum + part)
  return (day) => {
    const walked = parts.reduce((sum, part, index) => {
      const [from, to] = [times[index]!, times[index + 1]!]
      return sum + part * Math.min(1, Math.max(0, (Date.parse(day) - from) / (to - from)))
    }, 0)
    return Math.round(start + (walked / whole) * (end - start))
  }
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
