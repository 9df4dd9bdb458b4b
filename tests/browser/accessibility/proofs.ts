import assert from 'node:assert/strict'
import { before, describe, test } from 'node:test'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { openPage } from '../../support/browser.ts'
import { kinds } from '../../support/dist.ts'
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

export interface Conditions extends BrowserContextOptions {
  /** What is done once, before the first page. */
  setup?: (page: Page) => Promise<unknown>
  /** What is done on each page before looking. */
  prepare?: (page: Page) => Promise<unknown>
}

/**
 * Proves criteria on every type of page: each page is loaded once, all that it folds away is opened,
 * and it is looked at for all of them.
 * @param where conditions of the visit, in words
 */
export function prove(
  where: string,
  proofs: Proofs,
  { setup, prepare, ...options }: Conditions = {},
): void {
  describe(where, () => {
    const found = new Map(Object.keys(proofs).map((title) => [title, { seen: 0, faults: [''] }]))
    before(async () => {
      const page = await openPage(options)
      await setup?.(page)
      for (const { address } of kinds) {
        await page.goto(await at(address))
        await page.evaluate(() => {
          for (const details of document.querySelectorAll('details')) details.open = true
        })
        await prepare?.(page)
        for (const [title, [selector, faults]] of Object.entries(proofs)) {
          const here = await page.evaluate<Found>(
            `(${look})(${JSON.stringify(selector)}, ${faults})`,
          )
          const all = found.get(title)
          if (!all) continue
          all.seen += here.seen
          all.faults.push(...here.faults.map((fault) => `${address} : ${fault}`))
        }
      }
      await page.close()
    })

    for (const title of Object.keys(proofs)) {
      test(title, () => {
        const { seen, faults } = found.get(title) ?? { seen: 0, faults: [] }
        none(faults.filter(Boolean))
        assert.ok(seen > 0, 'rien à vérifier : le sélecteur ne trouve plus rien')
      })
    }
  })
}

interface Found {
  seen: number
  faults: string[]
}

/** Runs in the page. */
async function look(selector: string, faults: Proof[1]): Promise<Found> {
  const elements = [...document.querySelectorAll<HTMLElement>(selector)]
  const words = (fault: Element | string) =>
    typeof fault === 'string' ? fault : fault.outerHTML.replace(/\s+/g, ' ').slice(0, 120)
  return { seen: elements.length, faults: (await faults(elements)).map(words) }
}
