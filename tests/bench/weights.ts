import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { load } from 'cheerio'
import { filesIn } from '#src/build/measure.ts'

/** What a page weighs for a first visit, in bytes of brotli. */
export interface PageWeight {
  page: string
  html: number
  style: number
  /** Document and blocking style sheets: what must arrive before the first paint. */
  blocking: number
  script: number
}

/** Budget of the first flight of TCP, in bytes. */
export const blockingBudget = 14_336

/** Weighs every page of a built site, the heaviest first. */
export function pageWeights(dist: string): PageWeight[] {
  return filesIn(dist)
    .filter((file) => file.endsWith('.html'))
    .map((file) => weigh(dist, file))
    .toSorted((a, b) => b.blocking - a.blocking)
}

function weigh(dist: string, file: string): PageWeight {
  const source = readFileSync(join(dist, file))
  const $ = load(source.toString())
  const assets = (selector: string, attribute: string) =>
    $(selector)
      .toArray()
      .map((element) => weightOf(dist, $(element).attr(attribute) ?? ''))
      .reduce((total, weight) => total + weight, 0)
  const html = compressed(source)
  const style = assets('link[rel=stylesheet]', 'href')
  return { page: file, html, style, blocking: html + style, script: assets('script[src]', 'src') }
}

/** An asset's weight, found by the part of its address below the base path. */
const weightOf = (dist: string, address: string) =>
  compressed(readFileSync(join(dist, address.slice(address.indexOf('_astro/')))))

const compressed = (bytes: Uint8Array) => brotliCompressSync(bytes).length
