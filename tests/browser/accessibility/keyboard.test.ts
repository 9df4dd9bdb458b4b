import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/browser.ts'
import { kinds } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { sampleOf } from '../../support/parts.ts'
import { at } from '../../support/site.ts'

declare global {
  interface Window {
    stops: Stop[]
  }
}

interface Stop {
  name: string
  fault: 'unmarked' | 'cut' | 'out of view' | 'covered' | 'out of order' | undefined
}

/** Pages that a phone with a keyboard shows otherwise: menu, map, table, form. */
const narrow = ['/', '/cahier-des-charges/', '/ecosystemes/', '/recherche/']

const walked = sampleOf(kinds)

/** The pages to walk, by the width of the screen in pixels: they have all that takes the focus. */
const screens: [width: number, addresses: readonly string[]][] = [
  [1280, walked.map(({ address }) => address)],
  [360, narrow],
]

describe('Parcours au clavier', () => {
  const walks: { address: string; stops: Stop[]; expected: number }[] = []

  before(async () => {
    for (const [width, addresses] of screens) {
      const page = await openPage({ viewport: { width, height: 900 } })
      await page.addInitScript(watchFocus)
      for (const address of addresses) {
        // The missing page searches at once, and has more links when it has found.
        const waitUntil = address === '/404.html' ? 'networkidle' : 'load'
        await page.goto(await at(address), { waitUntil })
        walks.push({ address: `${address} à ${width} px`, ...(await walk(page)) })
      }
    }
  })

  const faults = (kind: NonNullable<Stop['fault']>) =>
    walks.flatMap(({ address, stops }) =>
      stops.filter(({ fault }) => fault === kind).map(({ name }) => `${address} : ${name}`),
    )

  test('7.3, 12.9 — chaque commande est atteinte une fois, et aucune ne retient le focus', () => {
    none(
      walks
        .filter(({ stops, expected }) => stops.length !== expected)
        .map(
          ({ address, stops, expected }) =>
            `${address} : ${stops.length} arrêts pour ${expected}, le dernier ${stops.at(-1)?.name}`,
        ),
    )
    assert.equal(walks.length, walked.length + narrow.length)
  })
  test('10.7 — l’élément qui a le focus porte une marque d’au moins 2 px', () =>
    none(faults('unmarked')))
  test('10.7 — rien ne coupe la marque du focus dans ce qui défile', () => none(faults('cut')))
  test('10.7 — l’élément qui a le focus est dans la fenêtre', () => none(faults('out of view')))
  test('10.7 — rien ne recouvre l’élément qui a le focus', () => none(faults('covered')))
  test('12.8 — le focus suit l’ordre du code', () => none(faults('out of order')))
})

test('12.7 — le premier arrêt mène au contenu', async () => {
  const page = await openPage()
  await page.goto(await at('/processus/'))
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  assert.equal(await page.evaluate(() => document.activeElement?.id), 'contenu')
  await page.keyboard.press('Tab')
  assert.ok(await page.locator('main :focus').count())
})

test('7.3 — les filtres des candidats laissent le focus où il est, si tard qu’ils viennent', async () => {
  const page = await openPage()
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

/** Presses Tab until the focus leaves the page. */
async function walk(page: Page): Promise<{ stops: Stop[]; expected: number }> {
  const expected = await page.evaluate(() => {
    const radios = new Set<string>()
    return [
      ...document.querySelectorAll<HTMLElement>(
        'a[href], button, input, select, summary, [tabindex="0"]',
      ),
    ].filter((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest('[inert]'))
        return false
      if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true
      return radios.size !== radios.add(element.name).size
    }).length
  })
  let stops: Stop[] = []
  // Cards of sources have stops of their own: a walk may take more presses than it has commands.
  for (let press = 0; press < 4 * expected + 20 && stops.length < expected; press += 20) {
    // Together: the browser need not draw the page between two of them.
    await Promise.all(Array.from({ length: 20 }, () => page.keyboard.press('Tab')))
    stops = await page.evaluate(() => window.stops)
  }
  return { expected, stops }
}

/** Notes each element that takes the focus, and how it looks then; runs in the page. */
function watchFocus(): void {
  window.stops = []
  const reached = new Set<EventTarget>()
  let last: Element | undefined
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || reached.has(target)) return
    // The card of a source comes with its mark, and goes.
    if (target.closest('.source-card')) return
    reached.add(target)
    // Between the point of a place and its name, there is the map.
    const boxes = [...(target.querySelector('.place .point') ?? target).getClientRects()]
    const inView = boxes.some(
      ({ left, right, top, bottom }) =>
        bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    )
    const isSeen = boxes.some(({ left, right, top, bottom }) => {
      // The middle of what the window shows: a table may be longer than the window.
      const hit = document.elementFromPoint(
        (Math.max(left, 0) + Math.min(right, innerWidth)) / 2,
        (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
      )
      return hit !== null && (target.contains(hit) || hit.contains(target))
    })
    const inOrder =
      !last || (last.compareDocumentPosition(target) & Node.DOCUMENT_POSITION_FOLLOWING) > 0
    last = target
    const fault = !isMarked(target)
      ? 'unmarked'
      : isCut(target, boxes)
        ? 'cut'
        : !inView
          ? 'out of view'
          : !isSeen
            ? 'covered'
            : !inOrder
              ? 'out of order'
              : undefined
    const words = (target.getAttribute('aria-label') ?? target.textContent).trim().slice(0, 40)
    window.stops.push({ name: `${target.tagName.toLowerCase()} « ${words} »`, fault })
  })

  /** The sides of a scrolling part cut what is drawn round the focus. */
  function isCut(element: Element, boxes: readonly DOMRect[]): boolean {
    const part = element.parentElement?.closest('.table-scroll, pre')?.getBoundingClientRect()
    if (!part) return false
    const { outlineWidth, outlineOffset } = getComputedStyle(element)
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset)
    return boxes.some(
      ({ left, right }) => left - ring < part.left - 0.5 || right + ring > part.right + 0.5,
    )
  }

  /** The map draws its own ring; anything else has an outline. */
  function isMarked(element: Element): boolean {
    const ring = element.querySelector('.focus')
    if (ring) return getComputedStyle(ring).stroke !== 'none'
    const { outlineStyle, outlineWidth } = getComputedStyle(element)
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2
  }
}
