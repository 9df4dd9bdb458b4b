import type { Run } from '../../label/blocks.ts'
import type { Pen } from './pen.ts'
import type { Sheet } from './sheet.ts'
import { breakWords, type Breakable } from './breaking.ts'
import { colors, type Look, type TextStyle } from './style.ts'

/** Where a link leads: to a named place of the document, or to an address. */
export type Target = { place: string; words: string } | { url: string; words: string }

/** Finds where an address or a citation leads; undefined when it leads nowhere. */
export type Resolve = (run: { href?: string; source?: string; text: string }) => Target | undefined

interface Fragment {
  text: string
  look: Look
  width: number
  target: Target | undefined
}

/** One line of text, ready to draw. */
export interface Line {
  fragments: Fragment[]
  width: number
}

/** Breaks text into lines: at spaces, after hyphens, never at a no-break space. */
export function breakLines(
  sheet: Sheet,
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  resolve: Resolve,
): Line[] {
  const words = wordsOf(sheet, runs, style, resolve)
  const ends = breakWords(
    words.map((word) => breakable(sheet, word)),
    width,
  )
  return ends.map((end, index) => {
    const line: Line = { fragments: [], width: 0 }
    for (const word of words.slice(ends[index - 1] ?? 0, end)) {
      for (const fragment of word) append(sheet, line, fragment)
    }
    return line
  })
}

/** A citation stays whole where it can, an address and a compound word too. */
function breakable(sheet: Sheet, word: Word): Breakable {
  const last = word.at(-1)!
  const citation = word.some(({ look }) => look.color === 'soft') && last.text === ', '
  return {
    width: word.reduce((sum, fragment) => sum + fragment.width, 0),
    visible: word.reduce((sum, { text, look }) => sum + sheet.measure(text.trimEnd(), look), 0),
    cost: citation ? 0.08 : last.text.endsWith(' ') ? 0 : 0.05,
  }
}

/** Draws a line inside the open tag. */
export function drawLine(pen: Pen, { fragments }: Line, x: number, baseline: number): void {
  let left = x
  for (const { text, look, width, target } of fragments) {
    const at = left
    if (target) pen.open('Link')
    const visible = target ? pen.sheet.measure(text.trimEnd(), look) : 0
    pen.ink(() => {
      pen.sheet.write(text, at, baseline, look)
      if (look.color !== 'soft') underline(pen, at, baseline, visible)
    })
    if (target) {
      annotateLink(pen, target, at, baseline - look.size, visible, look.size * 1.3)
      pen.close()
    }
    left += width
  }
}

/** Citations stand in brackets; other links are underlined. */
function underline({ sheet }: Pen, x: number, baseline: number, width: number): void {
  if (width === 0) return
  sheet.doc
    .lineWidth(0.4)
    .moveTo(x, baseline + 1.8)
    .lineTo(x + width, baseline + 1.8)
    .stroke(colors.underline)
}

function annotateLink(
  pen: Pen,
  target: Target,
  x: number,
  y: number,
  width: number,
  height: number,
): void {
  const action =
    'place' in target
      ? { S: 'GoTo', D: new String(target.place) }
      : { S: 'URI', URI: new String(target.url) }
  pen.annotate(x, y, width, height, {
    Subtype: 'Link',
    Contents: new String(target.words),
    A: action,
  })
}

type Word = Fragment[]

const months =
  'janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre'

/** After a space, but not inside « 12 novembre »; after a hyphen, a slash or a point inside a word. */
const breaks = new RegExp(
  `(?<= )(?!(?<=(?<!\\d)\\d{1,2}(?:er)? )(?:${months}))|(?<=[\\p{L}\\d][-/_.])(?=[\\p{L}\\d]{3})`,
  'u',
)

/** Cuts runs into words; a word keeps its final space and may span several runs. */
function wordsOf(sheet: Sheet, runs: readonly Run[], style: TextStyle, resolve: Resolve): Word[] {
  const words: Word[] = []
  let glued = false
  for (const run of runs.flatMap(citations)) {
    const look = lookOf(run, style)
    const target = resolve(run)
    sheet.check(run.text, look)
    for (const text of run.text.split(breaks)) {
      if (text === '') continue
      const colored = target && 'url' in target ? { ...look, color: 'link' as const } : look
      const fragment = { text, look: colored, target, width: sheet.measure(text, look) }
      if (glued) words.at(-1)!.push(fragment)
      else words.push([fragment])
      glued = false
    }
    glued = !/[ ]$/.test(run.text)
  }
  return words
}

/** A citation of several sources becomes as many links. */
function citations(run: Run): (Run & { source?: string })[] {
  if (!run.sources) return [run]
  return [
    { text: '[' },
    ...run.sources.flatMap((source, index) => [
      ...(index ? [{ text: ', ' }] : []),
      { text: source, source },
    ]),
    { text: ']' },
  ].map((part) => ({ ...part, sources: run.sources ?? [] }))
}

function lookOf({ strong, emphasis, sources }: Run, { font, size, color }: TextStyle): Look {
  if (sources) return { font, size: size * 0.82, color: 'soft' }
  if (font === 'title') return { font, size, color }
  return { font: strong ? 'bold' : emphasis ? 'italic' : font, size, color }
}

/** Adds a fragment to a line, joined to the last one when they look the same. */
function append(sheet: Sheet, line: Line, fragment: Fragment): void {
  const last = line.fragments.at(-1)
  const same =
    last &&
    last.target === fragment.target &&
    last.look.font === fragment.look.font &&
    last.look.size === fragment.look.size &&
    last.look.color === fragment.look.color
  if (last && same) {
    last.text += fragment.text
    last.width = sheet.measure(last.text, last.look)
  } else line.fragments.push({ ...fragment })
  line.width = line.fragments.reduce((sum, { width }) => sum + width, 0)
}
