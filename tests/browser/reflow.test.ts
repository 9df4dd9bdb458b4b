import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { at } from '../support/site.ts'
import { none } from '../support/none.ts'

for (const width of [320, 768, 1440]) {
  describe(`10.11, 13.9 — ${width} pixels wide, a page never scrolls sideways`, async () => {
    const page = await openPage({ viewport: { width, height: 800 } })
    for (const { address } of kinds) {
      test(address, async () => {
        await page.goto(await at(address))
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
        none(await page.evaluate(overflowing))
      })
    }
  })
}

/** What WCAG 1.4.12 lets a reader ask for. */
const spacing =
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

describe('10.12 — with the letters and lines wider apart, on a small screen, neither', async () => {
  const page = await openPage({ viewport: { width: 320, height: 800 } })
  for (const { address } of kinds) {
    test(address, async () => {
      await page.goto(await at(address))
      await page.evaluate((rules) => {
        const sheet = new CSSStyleSheet()
        sheet.replaceSync(rules)
        document.adoptedStyleSheets.push(sheet)
      }, spacing)
      none(await page.evaluate(overflowing))
    })
  }
})

/** The elements that make the page wider than the window, innermost first; runs in the page. */
function overflowing(): string[] {
  const { clientWidth, scrollWidth } = document.documentElement
  if (scrollWidth <= clientWidth) return []
  const scrolls = (element: Element) => getComputedStyle(element).overflowX !== 'visible'
  const wide = [...document.querySelectorAll('body *')].filter((element) => {
    for (
      let around = element.parentElement;
      around && around !== document.body;
      around = around.parentElement
    ) {
      if (scrolls(around)) return false
    }
    const { right, width } = element.getBoundingClientRect()
    return width > 0 && right > clientWidth + 0.5
  })
  const names = wide.toReversed().map(({ outerHTML }) => outerHTML.slice(0, 80))
  return [`${scrollWidth} px de large pour ${clientWidth}`, ...names.slice(0, 4)]
}
