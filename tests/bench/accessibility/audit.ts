import { chromium, type Page } from 'playwright-core'
import { listen } from '#src/serve/listen.ts'
import { siteServer } from '#src/serve/server.ts'
import { readSettings } from '#src/settings.ts'
import { findBrowser } from '../../support/find-browser.ts'
import { pages } from '../../support/dist.ts'
import type { Engines } from './engines.ts'

/** What an engine says of one place of one page. */
export interface Finding {
  engine: 'axe' | 'IBM' | 'Nu'
  rule: string
  /** `violation` is certain, `potential` asks a person to look. */
  level: 'violation' | 'potential'
  /** Address and theme. */
  where: string
  what: string
}

/**
 * Runs axe and IBM's engine over every page of the built site, in both themes, all folds open.
 * @param folder the built site
 */
export async function auditPages(folder: string, engines: Engines): Promise<Finding[]> {
  const { base } = readSettings()
  const server = await listen(() => siteServer({ folder, base }), { port: 0, hosts: ['127.0.0.1'] })
  const browser = await chromium.launch({ executablePath: await findBrowser() })
  const findings: Finding[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await browser.newPage({ colorScheme, reducedMotion: 'reduce', locale: 'fr-FR' })
    for (const { address } of pages) {
      await page.goto(`http://127.0.0.1:${server.port}${base}${address.slice(1)}`)
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
      const where = `${address} (${colorScheme})`
      findings.push(...(await withAxe(page, engines.axe, where)))
      findings.push(...(await withIbm(page, engines.ibm, where)))
    }
    await page.close()
  }
  await browser.close()
  await server.close()
  return findings
}

interface AxeRule {
  id: string
  nodes: { html: string }[]
}

async function withAxe(page: Page, code: string, where: string): Promise<Finding[]> {
  await page.evaluate(code)
  const { violations, incomplete } = await page.evaluate<
    Record<'violations' | 'incomplete', AxeRule[]>
  >('axe.run({ resultTypes: ["violations", "incomplete"] })')
  const list = (rules: readonly AxeRule[], level: Finding['level']) =>
    rules.flatMap(({ id, nodes }) =>
      nodes.map(({ html }): Finding => ({ engine: 'axe', rule: id, level, where, what: html })),
    )
  return [...list(violations, 'violation'), ...list(incomplete, 'potential')]
}

interface IbmResult {
  ruleId: string
  value: [policy: string, outcome: string]
  message: string
  snippet: string
}

async function withIbm(page: Page, code: string, where: string): Promise<Finding[]> {
  await page.evaluate(code)
  const { results } = await page.evaluate<{ results: IbmResult[] }>(
    'new ace.Checker().check(document, ["IBM_Accessibility"])',
  )
  return results
    .filter(({ value: [, outcome] }) => outcome !== 'PASS')
    .map(({ ruleId, value: [policy, outcome], message, snippet }) => ({
      engine: 'IBM',
      rule: ruleId,
      level: policy === 'VIOLATION' && outcome === 'FAIL' ? 'violation' : 'potential',
      where,
      what: `${message} ${snippet}`,
    }))
}
