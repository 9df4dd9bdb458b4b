import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { AxeResults } from 'axe-core'
import type { Page } from 'playwright-core'
import type { Proofs } from './proofs.ts'

declare global {
  interface Window {
    /** The faults that axe finds in the page by rules of these tags or names. */
    axeFaults: (rules: string[]) => Promise<string[]>
    axe: { run: (options: object) => Promise<AxeResults> }
  }
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Makes axe at hand in every page. */
export const bringAxe = async (page: Page) => {
  await page.addInitScript(axe)
  await page.addInitScript(() => {
    window.axeFaults = async (runOnly) => {
      const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] })
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(
          ({ target, failureSummary = '' }) => `[${id}] ${target.join(' ')} ${failureSummary}`,
        ),
      )
    }
  })
}

/** All that axe looks at. */
export const axeRules: Proofs = {
  'axe ne trouve aucun défaut': [
    'html',
    () =>
      window.axeFaults(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice']),
  ],
}

/** What depends on the theme. */
export const axeColours: Proofs = {
  'axe ne trouve aucun défaut de couleur en thème sombre': [
    'html',
    () => window.axeFaults(['color-contrast', 'link-in-text-block']),
  ],
}
