import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'

describe('the sources of a page, for its readers', async () => {
  const page = await openPage()
  const card = page.locator('.source-card')
  const mark = page.locator('main .marks > a').first()

  test('a mark that is focused shows its source, which the keyboard reaches and Escape closes', async () => {
    await page.goto(await at('/processus/'))
    await page.locator('main').focus()
    while (!(await page.locator('.marks > a:focus').count())) await page.keyboard.press('Tab')
    await card.waitFor()
    assert.match(await card.innerText(), /20\d\d/)
    await page.keyboard.press('Tab')
    assert.equal(await card.locator('a:focus').count(), 1)
    await page.keyboard.press('Escape')
    assert.equal(await card.count(), 0)
    assert.equal(await page.locator('.marks > a:focus').count(), 1)
  })

  test('the pointer may go from the mark to the card, which closes once left', async () => {
    await page.goto(await at('/processus/'))
    await mark.hover()
    await card.hover()
    await page.waitForTimeout(400)
    assert.equal(await card.count(), 1)
    const { x, width } = (await card.boundingBox())!
    assert.ok(x >= 0 && x + width <= 1280)
    await page.locator('h1').hover()
    await card.waitFor({ state: 'detached' })
  })

  test('marks once hidden stay so from page to page, and come back', async () => {
    await page.goto(await at('/processus/'))
    await page.getByRole('button', { name: 'Masquer les sources' }).click()
    await page.goto(await at('/histoire/'))
    assert.equal(await page.locator('.marks > a:visible').count(), 0)
    await page.getByRole('button', { name: 'Montrer les sources' }).click()
    assert.ok(await page.locator('.marks > a:visible').count())
  })

  test('a touch shows the card, and a second one leads to the list', async () => {
    const phone = await openPage({
      viewport: { width: 375, height: 667 },
      hasTouch: true,
      isMobile: true,
    })
    await phone.goto(await at('/processus/'))
    const touched = phone.locator('main .marks > a').first()
    await touched.tap()
    await phone.locator('.source-card').waitFor()
    const wide = await phone.evaluate(() => document.documentElement.scrollWidth)
    assert.ok(wide <= 375, `${wide} px`)
    await touched.tap()
    await phone.waitForURL(/#S\d{3}$/)
  })

  test('without script, a mark leads to the list and the list leads back', async () => {
    const plain = await openPage({ javaScriptEnabled: false })
    await plain.goto(await at('/processus/'))
    await plain.locator('main .marks > a').first().click()
    await plain.waitForURL(/#S\d{3}$/)
    await plain.locator('.sources .back').first().click()
    await plain.waitForURL(/#appel-S\d{3}$/)
    assert.ok(await plain.locator(':target').isVisible())
  })
})
