import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Page } from 'playwright-core'
import { openPage } from '../../support/browser.ts'
import { kinds } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
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

/** Of a computer, and of a phone with a keyboard; pixels. */
const widths = [1280, 360]

describe('Parcours au clavier', () => {
  const walks: { address: string; stops: Stop[]; expected: number }[] = []

  before(async () => {
    for (const width of widths) {
      const page = await openPage({ viewport: { width, height: 900 } })
      await page.addInitScript(watchFocus)
      for (const { address } of kinds) {
        await page.goto(await at(address))
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
    assert.equal(walks.length, widths.length * kinds.length)
  })
  test('10.7 — l’élément qui a le focus porte une marque d’au moins 2 px', () =>
    none(faults('unmarked')))
  test('10.7 — rien ne coupe la marque du focus dans ce qui défile', () => none(faults('cut')))
  test('10.7 — l’élément qui a le focus est dans la fenêtre', () => none(faults('out of view')))
  test('10.7 — rien ne recouvre l’élément qui a le focus', () => none(faults('covered')))
  test('12.8 — le focus suit l’ordre du code', () => none(faults('out of order')))
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
  for (let press = 0; press < expected; press++) await page.keyboard.press('Tab')
  return { expected, stops: await page.evaluate(() => window.stops) }
}

/** Notes each element that takes the focus, and how it looks then; runs in the page. */
function watchFocus(): void {
  window.stops = []
  const reached = new Set<EventTarget>()
  let last: Element | undefined
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element) || reached.has(target)) return
    reached.add(target)
    const boxes = [...target.getClientRects()]
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
