import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { openPdf } from '../forms/pdf-tree.ts'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { at } from '../support/site.ts'
import { none } from '../support/none.ts'

// The RGAA asks nothing of paper: these tests have no criterion.
describe('on paper', async () => {
  const page = await openPage({ viewport: { width: 718, height: 1000 } })
  await page.emulateMedia({ media: 'print' })

  for (const { address } of kinds) {
    test(`${address} keeps its text and loses what only a screen can use`, async () => {
      await page.goto(await at(address))
      assert.ok(await page.locator('h1').isVisible())
      const useless = page.locator(
        ':is(header nav, footer nav, button, dialog, summary kbd):visible',
      )
      none(await useless.allInnerTexts())
      none(await page.evaluate(hiddenText))
      const { scrollWidth, clientWidth } = await page.evaluate(() => {
        const { scrollWidth, clientWidth } = document.documentElement
        return { scrollWidth, clientWidth }
      })
      assert.ok(scrollWidth <= clientWidth, `${scrollWidth} px de large pour ${clientWidth}`)
    })
  }

  test('links to other sites give their address', async () => {
    await page.goto(await at('/sources/'))
    const shown = await page.$$eval('main a[href^="http"]', (links) =>
      links.map((link) =>
        getComputedStyle(link, '::after').content.includes(link.getAttribute('href') ?? ''),
      ),
    )
    assert.ok(shown.length > 0 && shown.every(Boolean))
  })

  test('the printed page says where it comes from', async () => {
    await page.goto(await at('/cahier-des-charges/'))
    const text = await page.locator('body').innerText()
    assert.match(text, /https:\/\/[^\s]+\/cahier-des-charges\//)
  })

  test('the charter prints on seven sheets, its first requirement on one of the first two', async () => {
    await page.goto(await at('/cahier-des-charges/'))
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }))
    assert.ok(sheets.length <= 7, `${sheets.length} sheets`)
    assert.match(sheets.slice(0, 2).join(''), /Àmontrer/)
  })

  test('the head of a table is on the sheet of its first line', async () => {
    await page.goto(await at('/ecosystemes/'))
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }))
    const sheet = sheets.find((words) => words.includes('dudocumentdedépart'))
    assert.match(sheet ?? '', /dudocumentdedépart.*FrenchTechAix-Marseille/)
  })

  test('the last sheet of the history holds more than its citation', async () => {
    await page.goto(await at('/histoire/'))
    await page.locator('img').evaluate((image: HTMLImageElement) => image.decode())
    const sheets = await sheetsOf(await page.pdf({ format: 'A4' }))
    assert.ok(sheets.at(-1)!.length > 300, sheets.at(-1))
  })

  test('the history takes no more sheets from a phone, its figure whole', async () => {
    const phone = await openPage({ viewport: { width: 375, height: 740 } })
    await phone.goto(await at('/histoire/'))
    const image = phone.locator('main img')
    await image.scrollIntoViewIfNeeded()
    await image.evaluate((shown: HTMLImageElement) => shown.decode())
    const sheets = await sheetsOf(await phone.pdf({ format: 'A4' }))
    assert.ok(sheets.length <= 7, `${sheets.length} sheets`)
    assert.ok(
      sheets.every((words) => words.length > 20),
      sheets.map((words) => words.length).join(),
    )
  })

  test('paper is white and ink is dark, even for a reader whose screen is dark', async () => {
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    await page.goto(await at('/processus/'))
    const { background, color } = await page.evaluate(() => {
      const { backgroundColor: background, color } = getComputedStyle(document.body)
      return { background, color }
    })
    const lightness = (rgb: string) =>
      (rgb.match(/[\d.]+/g) ?? []).slice(0, 3).reduce((sum, part) => sum + Number(part), 0)
    assert.ok(background === 'rgba(0, 0, 0, 0)' || lightness(background) > 700, background)
    assert.ok(lightness(color) < 300, color)
  })
})

/** The words of each sheet; without spaces: a PDF has some between letters that are set apart. */
async function sheetsOf(file: Buffer): Promise<string[]> {
  const pdf = await openPdf(file)
  const texts = Array.from({ length: pdf.numPages }, async (_, index) => {
    const { items } = await (await pdf.getPage(index + 1)).getTextContent()
    return items.map((item) => ('str' in item ? item.str : '')).join('')
  })
  return (await Promise.all(texts)).map((words) => words.replaceAll(/\s/g, ''))
}

/** Folded parts of the text whose content would not be printed; runs in the page. */
function hiddenText(): string[] {
  return [...document.querySelectorAll('main details')]
    .filter(
      (details) => getComputedStyle(details).display !== 'none' && !details.closest('.no-print'),
    )
    .flatMap((details) =>
      [...details.children].filter((child) => !child.matches('summary, .no-print')),
    )
    .filter((child) => !child.checkVisibility({ contentVisibilityAuto: true }))
    .map((child) => (child.textContent ?? '').trim().slice(0, 60))
}
