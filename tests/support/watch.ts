import type { Page } from 'playwright-core'

/** What a page does that it should not, as it happens. */
export interface Watch {
  /** Errors of the console and of scripts: what the policy blocks is among them. */
  faults: string[]
  /** Addresses of other hosts that were asked for. */
  foreign: string[]
}

/** Collects what the policy blocks, what fails, and what is asked of other hosts. */
export function watch(page: Page): Watch {
  const faults: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  // Not by a route, which would stop every request of the page on its way.
  page.on('request', (request) => {
    if (new URL(request.url()).hostname !== '127.0.0.1') foreign.push(request.url())
  })
  page.on('requestfailed', (request) => {
    const index = foreign.indexOf(request.url())
    // What the policy blocks has not left the page.
    if (index >= 0 && /csp/i.test(request.failure()?.errorText ?? '')) foreign.splice(index, 1)
  })
  return { faults, foreign }
}

/** Waits until the page's scripts have nothing left to do. */
export const idle = (page: Page) =>
  page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)))
