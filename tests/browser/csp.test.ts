import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { at } from '../support/site.ts'
import { idle, watch } from '../support/watch.ts'

// A host that sends no headers leaves the policy that each page holds, which is in force here too.
describe('nothing that the site does is blocked', async () => {
  const page = await openPage()
  const { faults, foreign } = await watch(page)
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

  test('the theme, remembered from one page to the next', async () => {
    await open('/')
    await page.getByText('Sombre', { exact: true }).click()
    await open('/faq/')
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark')
    quiet()
  })

  test('the search and its kinds', async () => {
    await open('/recherche/?q=label')
    await page.locator('[data-search-kinds] select').selectOption('Exigences')
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
