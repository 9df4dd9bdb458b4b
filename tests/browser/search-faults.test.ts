import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page, Route } from 'playwright-core'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'

const parts = {
  'the script of the panel': '**/_astro/start*.js',
  'the script of the index': '**/pagefind/pagefind.js*',
  'the entry of the index': '**/pagefind/pagefind-entry.json*',
  'the words of the site': '**/pagefind/mots.json',
  'the metadata': '**/pagefind/*.pf_meta',
  'the WebAssembly': '**/pagefind/wasm.fr.pagefind',
  'the chunks of the index': '**/pagefind/index/*.pf_index',
  'the texts of the results': '**/pagefind/fragment/*.pf_fragment',
}

/** Parts read one after the other: what is said of a slow one does not depend on its kind. */
const slow = new Set([
  'the script of the panel',
  'the chunks of the index',
  'the texts of the results',
])

const faults: Record<string, (route: Route) => Promise<void>> = {
  'is missing': (route) => route.fulfill({ status: 404, body: '<h1>Page introuvable</h1>' }),
  'is corrupt': async (route) => {
    const response = await route.fetch()
    const body = await response.body()
    await route.fulfill({ response, body: body.fill(0, Math.floor(body.length / 2)) })
  },
}

const status = '[data-search-page] [data-search-status]'

for (const [part, pattern] of Object.entries(parts)) {
  describe(`when ${part}`, { concurrency: true }, () => {
    for (const [fault, answer] of Object.entries(faults)) {
      test(`${fault}, the search is said to be unavailable, and other ways are offered`, async () => {
        const page = await openPage()
        await page.route(pattern, answer)
        await page.goto(await at('/recherche/?texte=Lyon'))
        await page.locator(status, { hasText: 'indisponible' }).waitFor()
        await neverClaimsNothing(page)
        // Some of its parts may still be on their way.
        await page.unrouteAll({ behavior: 'ignoreErrors' })
        await page.context().close()
      })
    }

    if (!slow.has(part)) return
    test('is slow, the reader is told, and other ways are offered', async () => {
      const page = await openPage()
      await page.clock.install()
      await page.route(pattern, () => {})
      await page.goto(await at('/recherche/?texte=Lyon'), { waitUntil: 'commit' })
      await page.locator(status).waitFor()
      await page.clock.runFor(10_000)
      await page.locator(status, { hasText: 'tarde' }).waitFor()
      await neverClaimsNothing(page)
      await page.context().close()
    })
  })
}

test('the dialog says so too when its script is missing', async () => {
  const page = await openPage()
  await page.route('**/_astro/start*.js', (route) => route.abort())
  await page.goto(await at('/processus/'))
  await page.keyboard.press('Control+k')
  const dialog = page.locator('[data-search-dialog]')
  await dialog.locator('[data-search-status]', { hasText: 'indisponible' }).waitFor()
  assert.ok(await dialog.locator('a[href$="/plan-du-site/"]').isVisible())
})

test('when the fault is over, « Réessayer » finds', async () => {
  const page = await openPage()
  await page.route(parts['the chunks of the index'], (route) => route.abort())
  await page.goto(await at('/recherche/?texte=Lyon'))
  await page.locator(status, { hasText: 'indisponible' }).waitFor()
  await page.unrouteAll()
  await page.getByRole('button', { name: 'Réessayer' }).click()
  await page.locator('[data-search-list] > li').first().waitFor()
  await page.locator('[data-search-page] input:focus').waitFor()
})

/** No « Aucun résultat », and the site map and the questions are one click away. */
async function neverClaimsNothing(page: Page): Promise<void> {
  assert.doesNotMatch(await page.locator('main').innerText(), /Aucun résultat/)
  for (const way of ['/plan-du-site/', '/faq/']) {
    assert.ok(await page.locator(`[data-search-page] a[href$="${way}"]`).isVisible())
  }
}
