import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'

const link = 'main a[href$="/processus/"]:visible'
const hints = 'link[rel=prefetch]'

test('a page is fetched when the reader points at its link, and once only', async () => {
  const page = await visit({ saveData: false })
  const fetched = page.waitForRequest('**/processus/')
  for (const place of [link, 'h1', link]) {
    await page.locator(place).first().hover()
    await page.clock.runFor(1000)
  }
  await fetched
  const hrefs = await page
    .locator(hints)
    .evaluateAll((all) => all.map((one) => (one as HTMLLinkElement).href))
  assert.deepEqual(hrefs, [await at('/processus/')])
})

test('pointing at a link and going on fetches nothing', async () => {
  const page = await visit({ saveData: false })
  await page.locator(link).first().hover()
  await page.locator('h1').hover()
  await page.clock.runFor(1000)
  assert.equal(await page.locator(hints).count(), 0)
})

test('nothing is fetched in advance for a reader who saves data', async () => {
  const page = await visit({ saveData: true })
  await page.locator(link).first().hover()
  await page.clock.runFor(1000)
  assert.equal(await page.locator(hints).count(), 0)
})

/** Opens the home page in a browser that saves data or not, where time passes when it is told to. */
async function visit({ saveData }: { saveData: boolean }) {
  const page = await openPage()
  await page.clock.install()
  await page.addInitScript((saves) => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: saves } })
  }, saveData)
  await page.goto(await at('/'), { waitUntil: 'networkidle' })
  // The clock ticks by itself until it is stopped: on a busy machine, longer than a hesitation.
  await page.clock.pauseAt(Date.now() + 60_000)
  return page
}
