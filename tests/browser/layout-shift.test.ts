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

/** A page not found proposes near addresses once it has read the list of them: it moves what follows. */
const loading = kinds.filter(({ address }) => address !== '/404.html')

for (const [screen, viewport] of [
  ['a phone', { width: 412, height: 823 }],
  ['a desk', { width: 1350, height: 940 }],
] as const) {
  describe(`nothing moves while a page loads, on ${screen}`, async () => {
    const page = await openPage({ viewport })
    await page.addInitScript(watchShifts)
    for (const { address } of loading) {
      test(address, async () => {
        await page.goto(await at(address), { waitUntil: 'networkidle' })
        await page.evaluate(() => document.fonts.ready.then(() => true))
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
