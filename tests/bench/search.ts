import { chromium, type Request } from 'playwright-core'
import { readSettings } from '#src/settings.ts'
import { findBrowser } from '../support/find-browser.ts'
import { close, folderServer, open } from '../support/folder-server.ts'

/** What a search costs a reader. */
interface SearchCost {
  mots: string
  /** Bytes from nothing to the results shown, the page itself left out. */
  octets: number
  requêtes: number
}

const queries = ['écosystème', 'visite', 'qui décide', 'candidater aujourd’hui']

/** Measures first searches on the search page of a built site, each with an empty cache. */
export async function searchCosts(dist: string): Promise<SearchCost[]> {
  const { base } = readSettings()
  const server = folderServer({ folder: dist, base })
  const origin = await open(server)
  const browser = await chromium.launch({ executablePath: await findBrowser() })
  const costs: SearchCost[] = []
  for (const query of queries) {
    const page = await browser.newPage()
    await page.goto(`${origin}${base}recherche/`, { waitUntil: 'networkidle' })
    const answers: Request[] = []
    page.on('requestfinished', (request) => answers.push(request))
    await page.locator('main input[type=search]').fill(query)
    await page.locator('[data-search-list] > li').first().waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(answers.map((request) => request.sizes()))
    costs.push({
      mots: query,
      octets: sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0),
      requêtes: answers.length,
    })
    await page.close()
  }
  await browser.close()
  close(server)
  return costs
}
