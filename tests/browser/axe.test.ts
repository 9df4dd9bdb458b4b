import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, test } from 'node:test'
import type { AxeResults } from 'axe-core'
import { openPage } from '../support/browser.ts'
import { kinds } from '../support/dist.ts'
import { at } from '../support/site.ts'
import { none } from '../support/none.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What depends on the theme is looked at in both; the rest once. */
const rules = {
  light: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  dark: ['color-contrast', 'link-in-text-block'],
} as const

for (const [colorScheme, runOnly] of Object.entries(rules)) {
  describe(`no accessibility fault that axe finds, ${colorScheme}`, async () => {
    const page = await openPage({ colorScheme: colorScheme as keyof typeof rules })
    for (const { address } of kinds) {
      test(address, async () => {
        await page.goto(await at(address))
        // What is folded away is read too.
        await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
        await page.evaluate(axe)
        const { violations } = await page.evaluate<AxeResults>(
          `axe.run(${JSON.stringify({ runOnly, resultTypes: ['violations'] })})`,
        )
        none(
          violations.flatMap(({ id, nodes }) =>
            nodes.map(
              ({ target, failureSummary = '' }) => `[${id}] ${target.join(' ')} ${failureSummary}`,
            ),
          ),
        )
      })
    }
  })
}
