import assert from 'node:assert/strict'
import { join } from 'node:path'
import { describe, test } from 'node:test'
import { pathToFileURL } from 'node:url'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { offlineFolder } from '../support/offline.ts'

const folder = await offlineFolder()
const fileOf = (path: string) => pathToFileURL(join(folder, path)).href

describe('the copy opened from a folder', async () => {
  const page = await openPage()
  const faults: string[] = []
  page.on('console', (message) => {
    if (message.type() !== 'log') faults.push(message.text())
  })
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) faults.push(request.url())
  })
  page.on('requestfailed', (request) => {
    // A page that is left gives up the icon that it had begun to fetch; a missing file says otherwise.
    const cause = request.failure()?.errorText
    if (cause !== 'net::ERR_ABORTED') faults.push(`${cause} : ${request.url()}`)
  })

  for (const { file } of kinds.filter(({ address }) => address !== '/404.html')) {
    test(`${file} is shown with its styles and fonts, without any fault`, async () => {
      await page.goto(fileOf(file))
      const font = await page.locator('h1').evaluate(async (heading) => {
        const fonts = await document.fonts.ready
        const { fontFamily, fontWeight } = getComputedStyle(heading)
        const family = fontFamily.split(',')[0]?.replaceAll('"', '')
        return [...fonts].some((face) => face.family === family && face.status === 'loaded')
          ? `${family} ${fontWeight}`
          : 'aucune'
      })
      assert.match(font, /^Bricolage/)
      none(faults.splice(0))
      none(await page.locator('button:visible:not(form button)').allInnerTexts())
    })
  }

  test('the menu leads from page to page', async () => {
    await page.goto(fileOf('index.html'))
    await page.locator('header nav a:visible', { hasText: 'Questions' }).click()
    await page.waitForURL('**/faq/index.html')
    assert.match(await page.locator('h1').innerText(), /Questions/)
  })

  test('where the search would be, the page says how to find something', async () => {
    await page.goto(fileOf('index.html'))
    await page.locator('header').getByText('Rechercher').click()
    await page.waitForURL('**/recherche/index.html')
    const main = page.locator('main')
    assert.match(await main.innerText(), /besoin du site en ligne[^]*Ctrl/)
    await main.getByRole('link', { name: 'Plan du site' }).first().click()
    await page.waitForURL('**/plan-du-site/index.html')
  })
})
