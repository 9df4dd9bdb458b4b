import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { at } from '../support/site.ts'
import { none } from '../support/none.ts'

describe('without JavaScript', async () => {
  const page = await openPage({ javaScriptEnabled: false })

  for (const { address } of kinds) {
    test(`7.2 — ${address} shows its text and no dead button`, async () => {
      await page.goto(await at(address))
      assert.ok((await page.locator('h1').innerText()).length > 2)
      assert.ok((await page.locator('main').innerText()).length > 150)
      const buttons = await page.locator('button:visible:not(form button)').allInnerTexts()
      none(buttons)
    })
  }

  test('7.2 — the whole list of ecosystems is there, with their states', async () => {
    await page.goto(await at('/ecosystemes/'))
    assert.equal(await page.locator('main table tbody tr:visible').count(), 15)
  })

  test('the menu of a small screen opens and leads on', async () => {
    await page.setViewportSize({ width: 360, height: 740 })
    await page.goto(await at('/'))
    await page.locator('header summary').click()
    await page.locator('header nav a:visible', { hasText: 'Questions' }).click()
    await page.waitForURL('**/faq/')
  })

  test('7.2 — the search page says that it needs a script, and offers the site map', async () => {
    await page.goto(await at('/recherche/?texte=label'))
    const main = page.locator('main')
    assert.match(await main.innerText(), /JavaScript/)
    assert.ok((await main.locator('a[href$="/plan-du-site/"]:visible').count()) > 0)
  })
})
