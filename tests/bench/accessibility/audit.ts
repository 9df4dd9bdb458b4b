import { chromium, type Page } from 'playwright-core'
import { close, folderServer, open } from '#tests/support/folder-server.ts'
import { readSettings } from '#src/settings.ts'
import { findBrowser } from '../../support/find-browser.ts'
import type { Engines } from './engines.ts'

/** What an engine says of one place of one page. */
export interface Finding {
  engine: 'axe' | 'IBM' | 'Nu'
  rule: string
  /** `violation` is certain, `potential` asks a person to look. */
  level: 'violation' | 'potential'
  address: string
  /** Theme, or line of the file. */
  where: string
  what: string
}

export const themes = ['light', 'dark'] as const

/** Pages looked at together: one for each core of a small machine. */
const together = 2

/**
 * Runs axe and IBM's engine over pages of the built site, in both themes, all folds open.
 * @param folder the built site
 * @param addresses the pages, without the base path
 * @param progress told each page and theme when it is done
 */
export async function auditPages(
  folder: string,
  addresses: readonly string[],
  engines: Pick<Engines, 'axe' | 'ibm'>,
  progress: (where: string) => void,
): Promise<Finding[]> {
  const { base } = readSettings()
  const server = folderServer({ folder, base })
  const origin = await open(server)
  const browser = await chromium.launch({ executablePath: await findBrowser() })
  const jobs = addresses.flatMap((address) => themes.map((theme) => ({ address, theme }))).values()
  const findings: Finding[] = []
  const work = async () => {
    const page = await browser.newPage({ reducedMotion: 'reduce', locale: 'fr-FR' })
    for (const { address, theme } of jobs) {
      await page.emulateMedia({ colorScheme: theme })
      await page.goto(`${origin}${base}${address.slice(1)}`)
      await page.$$eval('details', (all) => all.forEach((details) => (details.open = true)))
      for (const found of [await withAxe(page, engines.axe), await withIbm(page, engines.ibm)]) {
        findings.push(...found.map((finding) => ({ ...finding, address, where: theme })))
      }
      progress(`${address} ${theme}`)
    }
  }
  await Promise.all(Array.from({ length: together }, work))
  await browser.close()
  close(server)
  return findings
}

type Found = Omit<Finding, 'address' | 'where'>

/** Only what is wanted leaves the page: both engines also tell, at length, all that is right. */
async function withAxe(page: Page, code: string): Promise<Found[]> {
  await page.evaluate(code)
  return page.evaluate<Found[]>(`axe.run().then(({ violations, incomplete }) =>
    [[violations, 'violation'], [incomplete, 'potential']].flatMap(([rules, level]) =>
      rules.flatMap(({ id, nodes }) =>
        nodes.map(({ html }) => ({ engine: 'axe', rule: id, level, what: html })))))`)
}

async function withIbm(page: Page, code: string): Promise<Found[]> {
  await page.evaluate(code)
  return page.evaluate<Found[]>(`new ace.Checker().check(document, ['IBM_Accessibility'])
    .then(({ results }) => results
      .filter(({ value: [, outcome] }) => outcome !== 'PASS')
      .map(({ ruleId, value: [policy, outcome], message, snippet }) => ({
        engine: 'IBM',
        rule: ruleId,
        level: policy === 'VIOLATION' && outcome === 'FAIL' ? 'violation' : 'potential',
        what: message + ' ' + snippet,
      })))`)
}
