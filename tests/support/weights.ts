import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { load, type CheerioAPI } from 'cheerio'
import { filesIn } from '#src/build/measure.ts'

/** What a first visit of a page fetches, before the reader does anything. Bytes of brotli. */
export interface PageWeight {
  page: string
  html: number
  /** Document and blocking style sheets: what must arrive before the first paint. */
  blocking: number
  /** Blocking requests besides the document. */
  blockingRequests: number
  script: number
  fonts: number
  total: number
  requests: number
}

/** The budgets of a page, in bytes and requests; 14,336 bytes are the first flight of TCP. */
export const budgets = {
  blocking: 14_336,
  blockingRequests: 1,
  script: 6144,
  fonts: 40_000,
  total: 57_500,
  requests: 9,
} as const satisfies Partial<PageWeight>

/** Weighs every page of a built site, the heaviest first. */
export function pageWeights(dist: string): PageWeight[] {
  const weights = new Map<string, number>()
  const weigh = (file: string) => {
    const known = weights.get(file) ?? brotliCompressSync(readFileSync(join(dist, file))).length
    weights.set(file, known)
    return known
  }
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => weightOf(dist, file, weigh))
    .toSorted((a, b) => b.blocking - a.blocking)
}

function weightOf(dist: string, page: string, weigh: (file: string) => number): PageWeight {
  const html = readFileSync(join(dist, page), 'utf8')
  const $ = load(html)
  const linked = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .map((element) => asset($(element).attr(attribute) ?? ''))
  const sheets = linked('link[rel=stylesheet]', 'href')
  const blockers = [
    ...linked('link[rel=stylesheet]:not([media=print])', 'href'),
    ...linked('script[src]:not([type=module], [defer], [async])', 'src'),
  ]
  const scripts = withImports(dist, linked('script[src]', 'src'))
  const fonts = fontsOf(dist, sheets, $)
  const pictures = linked('img[src]', 'src')
  const sum = (files: readonly string[]) => files.reduce((total, file) => total + weigh(file), 0)
  const fetched = [page, ...new Set([...sheets, ...scripts, ...fonts, ...pictures])]
  return {
    page,
    html: weigh(page),
    blocking: weigh(page) + sum(blockers),
    blockingRequests: blockers.length,
    script: sum(scripts),
    fonts: sum(fonts),
    total: sum(fetched),
    requests: fetched.length,
  }
}

/** A file by the part of its address below the base path. */
const asset = (address: string) => address.slice(Math.max(0, address.indexOf('_astro/')))

/** Scripts, with those that they import at once. */
function withImports(dist: string, entries: readonly string[]): string[] {
  const all = new Set(entries)
  for (const file of all) {
    const code = readFileSync(join(dist, file), 'utf8')
    for (const [, name] of code.matchAll(/\bimport(?:[^"'`()]*from)?\s*["']\.\/([^"']+)["']/g)) {
      all.add(`_astro/${name}`)
    }
  }
  return [...all]
}

/** The fonts that a page asks for: a face of some letters only when the text has one of them. */
function fontsOf(dist: string, sheets: readonly string[], $: CheerioAPI): string[] {
  const text = $('title, body').text()
  const faces = sheets.flatMap((sheet) =>
    [...readFileSync(join(dist, sheet), 'utf8').matchAll(/@font-face\s*\{[^}]*\}/g)].map(String),
  )
  return faces.flatMap((face) => {
    const [, file] = /url\(["']?([^"')]+\.woff2)/.exec(face) ?? []
    const ranges = [...face.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)]
    const isNeeded = ranges.some(([, first = '', last = first]) =>
      [...text].some((letter) => {
        const code = letter.codePointAt(0) ?? 0
        return code >= parseInt(first, 16) && code <= parseInt(last, 16)
      }),
    )
    return file && (ranges.length === 0 || isNeeded) ? [asset(file)] : []
  })
}
