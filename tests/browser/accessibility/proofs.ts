import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { Page, ViewportSize } from 'playwright-core'
import { openPage } from '../../support/browser.ts'
import { kinds, type BuiltPage } from '../../support/dist.ts'
import { none } from '../../support/none.ts'
import { at } from '../../support/site.ts'

type Faults = (Element | string)[]

/** What a criterion looks at, and the faults among it: elements, or words when they say more. */
export type Proof = readonly [
  selector: string,
  // Runs in the page, so it can use nothing of its file.
  faults: (elements: HTMLElement[]) => Faults | Promise<Faults>,
]

/** Proofs by the title of their test, which begins with the number of the RGAA 4.1.2 criterion. */
export type Proofs = Readonly<Record<string, Proof>>

/** What a reader asks of the browser, and what is proven of the pages then. */
export interface View {
  /** The conditions, in words. */
  where: string
  proofs: Proofs
  /** Size of the window; pixels. */
  viewport?: ViewportSize
  media?: NonNullable<Parameters<Page['emulateMedia']>[0]>
  /** The pages to look at; all types when it is left out. */
  pages?: readonly BuiltPage[]
  /** What the reader does on each page before looking, and how it is undone. */
  act?: (page: Page) => Promise<unknown>
  undo?: (page: Page) => Promise<unknown>
}

const desk: ViewportSize = { width: 1280, height: 900 }

/** What a reader who asks for nothing has, but for movement. */
const plain = {
  colorScheme: 'light',
  contrast: 'no-preference',
  forcedColors: 'none',
  reducedMotion: 'reduce',
} as const

/**
 * Proves criteria on every type of page: each page is loaded once, all that it folds away is opened,
 * and it is looked at for all of them, in one view after the other.
 * @param setup what is done once, before the first page
 */
export function prove(views: readonly View[], setup?: (page: Page) => Promise<unknown>): void {
  const found = views.map(({ proofs }) =>
    Object.keys(proofs).map((title) => ({ title, seen: 0, faults: [] as string[] })),
  )

  describe('Sur une page de chaque type', () => {
    before(async () => {
      const page = await openPage()
      await setup?.(page)
      for (const kind of kinds) {
        const { address } = kind
        for (const [
          number,
          { viewport = desk, media, pages, act, undo, proofs },
        ] of views.entries()) {
          if (pages && !pages.includes(kind)) continue
          await page.setViewportSize(viewport)
          await page.emulateMedia({ ...plain, ...media })
          if (number === 0) await unfold(page, address)
          await act?.(page)
          const results = await page.evaluate<Found[]>(`(${look})([${lookedAt(proofs)}])`)
          await undo?.(page)
          for (const [index, { seen, faults }] of results.entries()) {
            const all = found[number]![index]!
            all.seen += seen
            all.faults.push(...faults.map((fault) => `${address} : ${fault}`))
          }
        }
      }
    })

    for (const [number, { where }] of views.entries()) {
      describe(where, () => {
        for (const all of found[number]!) {
          test(all.title, () => {
            none(all.faults)
            assert.ok(all.seen > 0, 'rien à vérifier : le sélecteur ne trouve plus rien')
          })
        }
      })
    }
  })
}

/** Opens a page, and all that it folds away. */
async function unfold(page: Page, address: string): Promise<void> {
  await page.goto(await at(address))
  await page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true
  })
}

interface Found {
  seen: number
  faults: string[]
}

/** The proofs as the page reads them. */
const lookedAt = (proofs: Proofs) =>
  Object.values(proofs).map(([selector, faults]) => `[${JSON.stringify(selector)}, ${faults}]`)

/** Runs in the page. */
async function look(proofs: Proof[]): Promise<Found[]> {
  const words = (fault: Element | string) =>
    typeof fault === 'string' ? fault : fault.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
  const found: Found[] = []
  for (const [selector, faults] of proofs) {
    const elements = [...document.querySelectorAll<HTMLElement>(selector)]
    found.push({ seen: elements.length, faults: (await faults(elements)).map(words) })
  }
  return found
}
