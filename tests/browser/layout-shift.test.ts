import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import { describe, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { readSettings } from '#src/settings.ts'
import { openPage } from '../support/browser.ts'
import { dist, kinds, pages } from '../support/dist.ts'
import { folderServer, type ServerOptions } from '../support/folder-server.ts'
import { sampleOf } from '../support/parts.ts'
import { serve } from '../support/site.ts'
import { idle } from '../support/watch.ts'

declare global {
  interface Window {
    /** What has moved without the reader's doing: how much, and what. */
    shifts: { value: number; what: string }[]
  }
  interface PerformanceEntry {
    value: number
    hadRecentInput: boolean
    sources: { node: Element | null }[]
  }
}

/** How many blocks of a page come alone. */
const firstBlocks = 18

/** Milliseconds between two pieces of a page: time enough to draw it twice. */
const between = 35

/** Also an address whose words are found, and one whose words are not. */
const addresses = [
  ...sampleOf(kinds).map(({ address }) => address),
  '/ecosysteme/lyon',
  '/zzzz/qqqq',
]

const { base } = readSettings()

const screens = {
  'a phone': { width: 412, height: 823 },
  'a desk': { width: 1350, height: 940 },
}

// A page that comes slowly is waited for: both screens wait together.
describe('nothing moves while a page loads', { concurrency: true }, async () => {
  const origin = await serve(dist, base, slowServer)
  for (const [screen, viewport] of Object.entries(screens)) {
    describe(`on ${screen}`, { concurrency: false }, async () => {
      const page = await openPage({ viewport })
      await page.addInitScript(watchShifts)
      // Whether a font beats the first paint depends on the machine: here it never comes.
      await page.route('**/*.woff2', (route) => route.abort())
      for (const address of addresses) {
        test(address, async () => {
          await page.goto(origin + base + address.slice(1), { waitUntil: 'load' })
          await idle(page)
          assert.deepEqual(await page.evaluate(() => window.shifts), [])
        })
      }
    })
  }
})

/**
 * The site whose pages come in pieces: a browser draws what it has read of a page, and whether it
 * stops midway depends on the machine.
 */
function slowServer(options: ServerOptions): Server {
  const site = folderServer(options)
  return createServer(async (request, response) => {
    const page = pages.find(({ address }) => options.base + address.slice(1) === request.url)
    if (!page) return void site.emit('request', request, response)
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    for (const piece of piecesOf(page.html)) {
      response.write(piece)
      await pause(between)
    }
    response.end()
  })
}

/**
 * The header, the first blocks one by one, and the rest: what a first screen shows. Within a line,
 * words move by nature; so do the links of the header, which are set to the right, and the columns
 * of a table, whose widths are known with its last row.
 */
function piecesOf(html: string): string[] {
  const [header = '', rest = ''] = html.split(/(?<=<\/header>)(.*)/s)
  const blocks = rest.split(/(?<=<\/(?:p|h[1-6]|ul|ol|dl|figure)>)/)
  return [header, ...blocks.slice(0, firstBlocks), blocks.slice(firstBlocks).join('')]
}

/** Notes what moves; runs in the page, before anything else. */
function watchShifts(): void {
  window.shifts = []
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue
      window.shifts.push({ value, what: sources[0]?.node?.textContent?.slice(0, 60) ?? '' })
    }
  }).observe({ type: 'layout-shift', buffered: true })
}
