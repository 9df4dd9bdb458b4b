import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { none } from '../support/none.ts'
import { at } from '../support/site.ts'

describe('on a phone of 320 px', async () => {
  const page = await openPage({ viewport: { width: 320, height: 700 } })
  for (const { address } of kinds) {
    test(`${address}: no mark of a source, anchor nor way back begins a line`, async () => {
      await page.goto(await at(address))
      none(await page.evaluate(marksAlone))
      none(await page.evaluate(waysBackAlone))
    })
  }
})

describe('on a phone of 375 px', async () => {
  const page = await openPage({ viewport: { width: 375, height: 812 } })

  test('no full stop is alone on its line, after the mark of a source', async () => {
    await page.goto(await at('/candidater/'))
    none(await page.evaluate(stopsAlone))
  })

  test('the words under the steps of a path do not touch', async () => {
    await page.goto(await at('/ecosystemes/nantes/'))
    none(await page.evaluate(touchingSteps))
  })
})

describe('what a reader sees first', async () => {
  const page = await openPage({ viewport: { width: 375, height: 812 } })

  for (const { address } of kinds) {
    test(`${address}: header and state take 160 px of a phone at most, no word of a title is cut`, async () => {
      await page.setViewportSize({ width: 375, height: 812 })
      await page.goto(await at(address))
      const head = (await page.locator('.state').boundingBox())!
      assert.ok(head.y + head.height <= 160, `${head.y + head.height} px`)
      const cut = await page.$$eval('h1 .whole, h2 .whole, h3 .whole', (words) =>
        words.filter((word) => word.getClientRects().length > 1).map((word) => word.textContent),
      )
      none(cut)
    })
  }

  for (const address of ['/cahier-des-charges/', '/processus/']) {
    test(`${address}: every line of the overview, on one screen of a desk or two of a phone`, async () => {
      await page.goto(await at(address))
      for (const [width, height, screens] of [
        [1440, 900, 1],
        [375, 812, 2],
      ] as const) {
        await page.setViewportSize({ width, height })
        const lines = (await page.locator('.summary-lines').boundingBox())!
        const end = lines.y + lines.height
        assert.ok(end <= height * screens, `${width} px: ends at ${end} px`)
      }
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

/** Ways back to the text that stand below the end of their source. */
function waysBackAlone(): string[] {
  return [...document.querySelectorAll('.back')].flatMap((back) => {
    const end = [...back.previousElementSibling!.getClientRects()].at(-1)!
    return back.getBoundingClientRect().top >= end.bottom ? [back.parentElement!.innerText] : []
  })
}

/** Texts whose first sign, which ends a sentence, stands below the mark that it follows. */
function stopsAlone(): string[] {
  return [...document.querySelectorAll('main .marks')].flatMap((mark) => {
    const after = mark.nextSibling
    if (!(after instanceof Text) || !/^[.,]/.test(after.data)) return []
    const sign = document.createRange()
    sign.setStart(after, 0)
    sign.setEnd(after, 1)
    const isAlone = sign.getBoundingClientRect().top >= mark.getBoundingClientRect().bottom
    return isAlone ? [mark.textContent + after.data.slice(0, 30)] : []
  })
}

/** Steps whose words come nearer than 6 px to the step on their right. */
function touchingSteps(): string[] {
  const steps = [...document.querySelectorAll('.lane li')].map((step) => {
    const words = document.createRange()
    words.selectNodeContents(step)
    const right = Math.max(...[...words.getClientRects()].map((line) => line.right))
    return { words: step.textContent, right, box: step.getBoundingClientRect() }
  })
  return steps
    .filter(({ right, box }, index) => {
      const next = steps[index + 1]?.box
      return next?.top === box.top && next.left - right < 6
    })
    .map(({ words }) => words)
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
