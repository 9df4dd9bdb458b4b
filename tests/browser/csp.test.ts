import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import sharp from 'sharp'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { at } from '../support/site.ts'
import { idle, watch } from '../support/watch.ts'

// A host that sends no headers leaves the policy that each page holds, which is in force here too.
describe('nothing that the site does is blocked', async () => {
  const page = await openPage()
  const { faults, foreign } = watch(page)
  const open = async (address: string) => page.goto(await at(address))
  const quiet = () => {
    none(faults.splice(0))
    none(foreign.splice(0))
  }

  for (const { address } of kinds) {
    test(address, async () => {
      await open(address)
      await idle(page)
      quiet()
    })
  }

  test('the theme, remembered from one page to the next, and followed by a picture', async () => {
    await open('/')
    await page.getByText('Sombre', { exact: true }).click()
    await open('/histoire/')
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark')
    const picture = page.locator('main picture img')
    await picture.evaluate((image: HTMLImageElement) => image.decode())
    const { channels } = await sharp(await picture.screenshot()).stats()
    assert.ok(channels[0]!.mean < 80, 'the picture stays light')
    quiet()
  })

  test('10.12 — le texte aéré se choisit, et le choix reste d’une page à l’autre', async () => {
    const spacing = () =>
      page
        .locator('main p')
        .first()
        .evaluate((text) => getComputedStyle(text).letterSpacing)
    await open('/faq/')
    assert.equal(await spacing(), 'normal')
    await page.getByLabel('Texte aéré').check()
    await open('/contact/')
    assert.ok(parseFloat(await spacing()) > 1)
    await page.getByLabel('Texte aéré').uncheck()
    assert.equal(await spacing(), 'normal')
    quiet()
  })

  test('12.10 — la touche « / » ouvre la recherche, sauf pour qui l’a refusée', async () => {
    await open('/contact/')
    await page.keyboard.press('/')
    await page.locator('dialog[open]').waitFor()
    await page.keyboard.press('Escape')
    await page.getByLabel('Sans la touche « / »').check()
    await open('/faq/')
    await page.keyboard.press('/')
    assert.equal(await page.locator('dialog').count(), 0)
    await page.getByLabel('Sans la touche « / »').uncheck()
    quiet()
  })

  test('the anchor that a reader asks of a page that moved', async () => {
    await open('/charte/#taille')
    await page.waitForURL(await at('/cahier-des-charges/#taille'))
    quiet()
  })

  test('the styles that a bookmarklet sets on elements; a sheet is refused', async () => {
    await open('/contact/')
    const sizes = await page
      .locator('main p')
      .first()
      .evaluate((text) => {
        const sizeNow = () => getComputedStyle(text).letterSpacing
        document.head.append(
          Object.assign(document.createElement('style'), {
            textContent: 'p { letter-spacing: 2px !important }',
          }),
        )
        const withSheet = sizeNow()
        text.style.setProperty('letter-spacing', '2px', 'important')
        return [withSheet, sizeNow()]
      })
    assert.deepEqual(sizes, ['normal', '2px'])
    faults.splice(0)
  })

  test('the search page', async () => {
    await open('/recherche/?texte=label')
    await page.locator('[data-search-list] > li').first().waitFor()
    quiet()
  })

  test('the search opened over a page', async () => {
    await open('/faq/')
    await page.keyboard.press('Control+k')
    await page.locator('dialog input[type=search]').fill('visite')
    await page.locator('dialog[open] .search-result').first().waitFor()
    quiet()
  })

  test('the filters of the ecosystems', async () => {
    await open('/ecosystemes/')
    await page.locator('select[name=region]').selectOption('Bretagne')
    await page.getByRole('rowheader', { name: 'Lyon' }).waitFor({ state: 'hidden' })
    quiet()
  })

  test('a download', async () => {
    await open('/documents/')
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('a[download][href$=".pdf"]').first().click(),
    ])
    assert.equal(await download.failure(), null)
    quiet()
  })
})
