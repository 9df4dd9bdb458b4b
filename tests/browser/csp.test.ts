import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { temporaryFolder } from '../support/folder.ts'
import { at, serve } from '../support/site.ts'
import { none } from '../support/none.ts'

describe('nothing that the site does is blocked, and nothing is asked of another host', async () => {
  const page = await openPage()
  const { faults, foreign } = await watch(page)

  for (const { address } of kinds) {
    test(address, async () => {
      await page.goto(await at(address))
      await settled(page)
      none(faults.splice(0))
      none(foreign.splice(0))
    })
  }

  test('the theme, remembered from one page to the next', async () => {
    await page.goto(await at('/'))
    await page.getByText('Sombre', { exact: true }).click()
    await page.goto(await at('/faq/'))
    assert.equal(await page.evaluate(() => document.documentElement.dataset['theme']), 'dark')
    none(faults.splice(0))
  })

  test('the search', async () => {
    await page.goto(await at('/recherche/?q=label'))
    await page.locator('#resultats li').first().waitFor()
    none(faults.splice(0))
    none(foreign.splice(0))
  })
})

const vectors = {
  'an inline script': `<script>pwned()</script>`,
  'an event handler': `<img src="/rien.png" onerror="pwned()">`,
  'an SVG script': `<svg onload="pwned()"><script>pwned()</script></svg>`,
  'a frame with a document of its own': `<iframe srcdoc="<script>parent.pwned()</script>"></iframe>`,
  'a javascript: frame': `<iframe src="javascript:parent.pwned()"></iframe>`,
  'a javascript: link': `<a id="clic" href="javascript:pwned()">lien</a>`,
  'a script of another host': `<script src="http://exemple.invalid/x.js"></script>`,
  'an image of another host': `<img src="http://exemple.invalid/x.png">`,
  'a style that calls another host': `<style>body{background:url(http://exemple.invalid/x)}</style>`,
  'a base that moves every link': `<base href="http://exemple.invalid/"><script src="x.js"></script>`,
  'an object': `<object data="http://exemple.invalid/x.swf"></object>`,
  'a data: module': `<script type="module" src="data:text/javascript,pwned()"></script>`,
}

describe('what an attacker may inject stays inert', async () => {
  const names = Object.keys(vectors) as (keyof typeof vectors)[]
  const folder = temporaryFolder({
    'index.html': '<!doctype html><title>Accueil</title>',
    ...Object.fromEntries(
      names.map((name, index) => [
        `${index}/index.html`,
        `<!doctype html><title>v</title>${vectors[name]}`,
      ]),
    ),
  })
  const origin = await serve(folder, '/')
  const page = await openPage()
  const { faults, foreign } = await watch(page)
  let reached = 0
  await page.exposeFunction('pwned', () => void reached++)

  for (const [index, name] of names.entries()) {
    test(name, async () => {
      await page.goto(`${origin}/${index}/`)
      await page.evaluate(() => document.getElementById('clic')?.click())
      await settled(page)
      assert.equal(reached, 0)
      none(foreign)
      assert.notDeepEqual(faults.splice(0), [], 'the browser tells that it blocked something')
    })
  }
})

/** Waits until the page's scripts have nothing left to do. */
const settled = (page: Page) =>
  page.evaluate(() => new Promise<unknown>((resolve) => requestIdleCallback(resolve)))

/** Collects what the policy blocks, what fails, and what is asked of other hosts. */
async function watch(page: Page): Promise<{ faults: string[]; foreign: string[] }> {
  const faults: string[] = []
  const foreign: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 404/.test(message.text()))
      faults.push(message.text())
  })
  page.on('pageerror', (error) => faults.push(error.message))
  await page.route(
    ({ hostname }) => hostname !== '127.0.0.1',
    (route) => {
      foreign.push(route.request().url())
      return route.abort()
    },
  )
  return { faults, foreign }
}
