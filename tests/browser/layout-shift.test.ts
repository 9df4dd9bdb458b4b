import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { at } from '../support/site.ts'

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

/** Also an address near which the missing page proposes others, and one near none. */
const addresses = [...kinds.map(({ address }) => address), '/ecosysteme/lyon', '/zzzz/qqqq']

for (const [screen, viewport] of [
  ['a phone', { width: 412, height: 823 }],
  ['a desk', { width: 1350, height: 940 }],
] as const) {
  describe(`nothing moves while a page loads, on ${screen}`, async () => {
    const page = await openPage({ viewport })
    await page.addInitScript(watchShifts)
    // Whether a font beats the first paint depends on the machine: here it never comes.
    await page.route('**/*.woff2', (route) => route.abort())
    for (const address of addresses) {
      test(address, async () => {
        await page.goto(await at(address), { waitUntil: 'networkidle' })
        assert.deepEqual(await page.evaluate(() => window.shifts), [])
      })
    }
  })
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
