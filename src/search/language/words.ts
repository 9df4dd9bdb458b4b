import { fold } from '../../french/words.ts'
import { rootOf } from './root.ts'
import { stopWords } from './stop-words.ts'

/** A word of a text, with its place. */
export interface Word {
  /** As written, such as `Saint-Étienne`. */
  text: string
  /** What the index knows it by, such as `saintetien`. */
  root: string
  /** First character in the text. */
  start: number
  /** Character after the last one. */
  end: number
  /** Inside a compound that is listed too: `Étienne` in `Saint-Étienne`. */
  part: boolean
}

/**
 * The words of a text that carry meaning, in order: elisions dropped, compounds whole and in parts.
 * @example wordsOf('L’écosystème de Saint-Étienne') // écosystème, Saint-Étienne, Saint, Étienne
 */
export function wordsOf(text: string): Word[] {
  return compoundsIn(text).flatMap(({ pieces, start, end }) => {
    const whole = wordAt(text, start, end, false)
    const inside = pieces.length > 1 ? pieces.map((piece) => wordAt(text, ...piece, true)) : []
    return [whole, ...inside].filter(({ text }) => senseOf(text).carriesMeaning)
  })
}

/** The roots of a text, compounds whole and in parts. */
export function rootsOf(text: string): string[] {
  return wordsOf(text).map(({ root }) => root)
}

/** The roots of a phrase in order, compounds whole only: `start-up` is one word here. */
export function phraseOf(text: string): string[] {
  return wordsOf(text)
    .filter(({ part }) => !part)
    .map(({ root }) => root)
}

type Span = [start: number, end: number]

const elided = /^(?:[cdjlmnst]|(?:jus|lors|puis|quel|quoi)?qu)$/i
const apostrophes = /^['’ʼ]$/
/** What holds a compound together: `co-construction`, `R&D`. */
const joiners = /^[-‐‑&]$/

function compoundsIn(text: string): { pieces: Span[]; start: number; end: number }[] {
  const compounds: { pieces: Span[]; start: number; end: number }[] = []
  let previousEnd = -2
  for (const match of text.matchAll(/(?:\d+[.,](?=\d))+\d+|[\p{L}\p{M}\p{N}]+/gu)) {
    const [start, end] = [match.index, match.index + match[0].length]
    const between = start === previousEnd + 1 ? text.slice(previousEnd, start) : ''
    const last = compounds.at(-1)
    previousEnd = end
    const joined = joiners.test(between) || apostrophes.test(between)
    if (
      last &&
      joined &&
      apostrophes.test(between) &&
      elided.test(text.slice(last.start, last.end))
    ) {
      compounds[compounds.length - 1] = { pieces: [[start, end]], start, end }
    } else if (last && joined) {
      last.pieces.push([start, end])
      last.end = end
    } else {
      compounds.push({ pieces: [[start, end]], start, end })
    }
  }
  return compounds
}

function wordAt(text: string, start: number, end: number, part: boolean): Word {
  const written = text.slice(start, end)
  return { text: written, root: senseOf(written).root, start, end, part }
}

interface Sense {
  root: string
  carriesMeaning: boolean
}

/** Texts say the same words over and over: each is looked at once. */
const senses = new Map<string, Sense>()

function senseOf(written: string): Sense {
  const known = senses.get(written)
  if (known) return known
  const root = rootOf(compact(written))
  const sense = { root, carriesMeaning: carriesMeaning(written, root) }
  senses.set(written, sense)
  return sense
}

/** A word without accents nor signs: `saintetienne`; `1.3` keeps its two numbers apart: `1x3`. */
export function compact(written: string): string {
  return fold(written)
    .replace(/(\d)[.,](?=\d)/g, '$1x')
    .replace(/[^a-z0-9]/g, '')
}

function carriesMeaning(text: string, root: string): boolean {
  if (root.length < 2) return /\d/.test(root)
  const pieces = text.split(/[^\p{L}\p{M}\p{N}]+/u)
  return !stopWords.has(compact(text)) && !pieces.every((piece) => stopWords.has(compact(piece)))
}
