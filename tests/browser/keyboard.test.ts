import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../support/browser.ts'
import { at } from '../support/site.ts'
import { none } from '../support/none.ts'

const walked = [
  '/',
  '/cahier-des-charges/',
  '/ecosystemes/',
  '/ecosystemes/lyon/',
  '/candidater/',
  '/recherche/',
]
const sizes = {
  'large écran': { width: 1280, height: 900 },
  'petit écran': { width: 360, height: 740 },
}

for (const [size, viewport] of Object.entries(sizes)) {
  describe(`with the keyboard alone, ${size}`, async () => {
    const page = await openPage({ viewport })

    for (const address of walked) {
      test(`7.3, 10.7, 12.9 — ${address} is walked from end to end, and the focus is always seen`, async () => {
        await page.goto(await at(address))
        const expected = await page.evaluate(countFocusable, focusable)
        const { stops, faults } = await walk(page, expected + 5)
        none(faults.map((stop) => JSON.stringify(stop)))
        assert.equal(stops, expected, 'every control is reached once, and none keeps the focus')
      })
    }

    test('12.7 — the first stop skips to the text', async () => {
      await page.goto(await at('/processus/'))
      await page.keyboard.press('Tab')
      assert.match(await page.locator(':focus').innerText(), /contenu|texte/i)
      await page.keyboard.press('Enter')
      assert.equal(await page.evaluate(() => document.activeElement?.id), 'contenu')
      await page.keyboard.press('Tab')
      assert.ok(
        await page.evaluate(() => document.querySelector('main')?.contains(document.activeElement)),
      )
    })
  })
}

test('7.3 — the filters of the candidates leave the focus where it is, however late they come', async () => {
  const page = await openPage({ viewport: sizes['large écran'] })
  const held = Promise.withResolvers<void>()
  await page.route('**/filters.*.js', async (route) => {
    await held.promise
    await route.continue()
  })
  await page.goto(await at('/ecosystemes/'))
  const asked = page.waitForRequest('**/filters.*.js')
  await page.locator('[data-ecosystem-filters] [name=etat]').focus()
  await asked
  const link = page.locator('tr[data-id] a').nth(3)
  await link.focus()
  // They count the candidates as soon as they are there.
  await page.evaluate(() => {
    const output = document.querySelector('[data-ecosystem-filters] output')!
    output.replaceChildren('')
  })
  held.resolve()
  await page.locator('[data-ecosystem-filters] output', { hasText: /\d/ }).waitFor()
  assert.equal(await link.evaluate((element) => document.activeElement === element), true)
})

interface Stop {
  name: string
  /** Whether something of the element looks different with the focus. */
  marked: boolean
  inView: boolean
  covered: boolean
}

/** Presses Tab until the focus leaves the page or comes round; tells where it is not seen. */
async function walk(page: Page, limit: number): Promise<{ stops: number; faults: Stop[] }> {
  const faults: Stop[] = []
  await page.evaluate(rememberLooks)
  for (let stops = 0; stops < limit; stops++) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(describeFocus)
    if (!stop) return { stops, faults }
    if (!stop.marked || !stop.inView || stop.covered) faults.push(stop)
  }
  return { stops: limit, faults }
}

declare global {
  interface Window {
    lookOf: (element: Element) => string
    looks: Map<Element, string>
    walked: Set<Element>
  }
}

const focusable = 'a[href], button, input, select, textarea, summary, [tabindex="0"]'

/** How many elements Tab should stop at; runs in the page. */
function countFocusable(selector: string): number {
  const radios = new Set<string>()
  return [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
    const shown = element.checkVisibility({ visibilityProperty: true })
    if (!shown || element.matches(':disabled, [tabindex="-1"]')) return false
    // Radio buttons of one name are one stop.
    if (element instanceof HTMLInputElement && element.type === 'radio') {
      if (radios.has(element.name)) return false
      radios.add(element.name)
    }
    return true
  }).length
}

/** Notes what everything looks like without the focus; runs in the page. */
function rememberLooks(): void {
  const properties = [
    'outlineStyle',
    'outlineWidth',
    'boxShadow',
    'stroke',
    'strokeWidth',
    'backgroundColor',
    'borderColor',
  ] as const
  window.walked = new Set()
  window.lookOf = (element) => {
    const around = [element.closest('label'), element.nextElementSibling, element.parentElement]
    const parts = [element, ...around, ...element.querySelectorAll('*')]
    return parts
      .filter((part) => part !== null)
      .map((part) => getComputedStyle(part))
      .map((style) => properties.map((property) => style[property]).join(' '))
      .join('; ')
  }
  const all = document.querySelectorAll(
    'a[href], button, input, select, textarea, summary, [tabindex]',
  )
  window.looks = new Map([...all].map((element) => [element, window.lookOf(element)]))
}

/** Where the focus is and whether a reader sees it; runs in the page. */
function describeFocus(): Stop | undefined {
  const element = document.activeElement
  if (!element || element === document.body || window.walked.has(element)) return undefined
  window.walked.add(element)
  // A link that wraps has a box for each line.
  const [{ left, top, right, bottom } = element.getBoundingClientRect()] = element.getClientRects()
  const x = Math.min(Math.max((left + right) / 2, 0), innerWidth - 1)
  const y = Math.min(Math.max((top + bottom) / 2, 0), innerHeight - 1)
  const hit = document.elementFromPoint(x, y)
  return {
    name: `${element.tagName.toLowerCase()} « ${(element.textContent ?? '').trim().slice(0, 40)} »`,
    marked: window.lookOf(element) !== window.looks.get(element),
    inView: bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    covered:
      hit !== null && !element.contains(hit) && !hit.contains(element) && !hit.closest('label'),
  }
}
