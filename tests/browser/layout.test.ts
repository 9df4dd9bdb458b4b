import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { at } from '../support/site.ts'

describe('on a phone of 320 px', async () => {
  const page = await openPage({ viewport: { width: 320, height: 700 } })
  for (const { address } of kinds) {
    test(`${address}: no mark of a source nor anchor begins a line`, async () => {
      await page.goto(await at(address))
      none(await page.evaluate(marksAlone))
    })
  }
})

describe('at 1440 px', async () => {
  const page = await openPage({ viewport: { width: 1440, height: 900 } })
  for (const { address } of kinds) {
    test(`${address}: the right half holds something on every screen`, async () => {
      await page.goto(await at(address))
      none(await page.evaluate(emptyScreens))
    })
  }
})

/** Marks, three at most, and anchors that stand below the end of the word that they follow. */
function marksAlone(): string[] {
  return [...document.querySelectorAll('main .marks, main .anchor')].flatMap((mark) => {
    const before = mark.previousSibling
    const length = before?.textContent?.trimEnd().length ?? 0
    if (!(before instanceof Text) || length === 0 || mark.children.length > 3) return []
    const word = document.createRange()
    word.setStart(before, length - 1)
    word.setEnd(before, length)
    const { bottom } = word.getBoundingClientRect()
    const [first] = mark.getClientRects()
    return first && bottom > 0 && first.top >= bottom
      ? [before.data.slice(-30) + mark.textContent]
      : []
  })
}

/** Screens of the page, from the first to the last full one, whose right half shows no word. */
function emptyScreens(): string[] {
  const main = document.querySelector('main')!
  const screens = Math.floor(main.getBoundingClientRect().bottom / innerHeight)
  const words = [...main.querySelectorAll('p, li, dd, td, h2, h3, pre, text, button')]
  const starts = Array.from({ length: screens }, (_, screen) => screen * innerHeight)
  const empty = starts.filter((top) => {
    scrollTo({ top, behavior: 'instant' })
    return !words.some((element) => {
      const range = document.createRange()
      range.selectNodeContents(element)
      return [...range.getClientRects()].some(
        ({ right, top, bottom }) => right > innerWidth * 0.6 && bottom > 0 && top < innerHeight,
      )
    })
  })
  return empty.map((top) => `from ${top} px`)
}
