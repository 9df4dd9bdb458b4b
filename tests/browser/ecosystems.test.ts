import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'

describe('the candidates on a phone', async () => {
  const page = await openPage({ viewport: { width: 375, height: 800 } })

  test('the table of the fifteen paths is whole, without scrolling sideways', async () => {
    await page.goto(await at('/ecosystemes/'))
    const table = page.locator('#tableau')
    assert.equal(await table.locator('tbody tr').count(), 15)
    for (const width of [375, 320]) {
      await page.setViewportSize({ width, height: 800 })
      const { scrollWidth, clientWidth } = await table.evaluate((element) => {
        const { scrollWidth, clientWidth } = element.parentElement!
        return { scrollWidth, clientWidth }
      })
      assert.ok(scrollWidth <= clientWidth, `${width} px: ${scrollWidth} for ${clientWidth}`)
    }
    await page.setViewportSize({ width: 375, height: 800 })
  })

  test('another date changes map and table, is announced, and stays in the address', async () => {
    await page.goto(await at('/ecosystemes/'))
    await page.getByRole('radio', { name: '24 juin 2015' }).check()
    await page.waitForURL(/etat-au=2015-06-24$/)
    const brest = page.locator('[data-id=brest]')
    assert.equal(await brest.first().getAttribute('aria-label'), 'Brest\u00a0: label attribué')
    assert.match((await brest.nth(1).textContent()) ?? '', /Label attribué/)
    const announced = page.locator('.filters + [aria-live=polite]')
    assert.match(await announced.innerText(), /^Au 24.juin 2015\s[^]*13\s+Label attribué/)
    await page.reload()
    assert.match(await page.locator('[data-au]:visible').innerText(), /\n13\s+Label attribué/)
  })

  test('the home page has the dates too: names, counts, table and address', async () => {
    await page.goto(await at('/'))
    const shown = page.locator('[data-au]:visible')
    assert.match(
      await shown.innerText(),
      /^Au 12.novembre 2014\s+9\s+Label attribué\s+Aix-Marseille/,
    )
    await page.getByRole('radio', { name: '12 nov. 2014' }).focus()
    await page.keyboard.press('ArrowRight')
    await page.waitForURL(/\?etat-au=2015-06-24$/)
    assert.match(await shown.innerText(), /^Au 24.juin 2015\s+13\s+Label attribué/)
    assert.match(await shown.innerText(), /1\s+Non retenu\s+Toulon/)
    const later = page.locator('#parcours-tableau [data-id=toulon] .beyond')
    assert.equal(await later.count(), 2, 'what came in 2016 and 2019 is dimmed')
  })

  test('an address opens at its date, with its state', async () => {
    await page.goto(await at('/ecosystemes/?etat-au=2019-04-03&etat=communaute'))
    await page.getByRole('status').filter({ hasText: '1 candidat sur 15' }).waitFor()
    assert.equal(await page.locator('#tableau tbody tr:visible').count(), 1)
  })

  test('an address with a value that no longer exists shows all, at its anchor', async () => {
    await page.goto(await at('/ecosystemes/?etat=perdue&region=Bretagne#tableau'))
    await page.getByRole('status').filter({ hasText: '2 candidats sur 15' }).waitFor()
    const state = page.locator('select[name=etat]')
    assert.match(
      await state.evaluate((field: HTMLSelectElement) => field.selectedOptions[0]!.text),
      /^tous$/,
    )
    assert.match(page.url(), /\?region=Bretagne#tableau$/)
  })
})
