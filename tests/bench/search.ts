import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium, type Request } from 'playwright-core'
import { writeIndex } from '#src/search/build/write.ts'
import type { Entry } from '#src/search/build/entries.ts'
import type { Lexicon } from '#src/search/language/lexicon.ts'
import { close, folderServer, open } from '#tests/support/folder-server.ts'
import { findBrowser } from '../support/find-browser.ts'

/** What a search costs a reader on a site of some size. */
export interface SearchCost {
  pages: number
  /** Bytes from nothing to the first five results, the page itself left out. */
  bytes: number
  /** Milliseconds from the last key to the results, the index being loaded. */
  milliseconds: number
}

const words = ['écosystème', 'visite', 'candidature']

/**
 * Measures the search of a built site, then of made-up sites of other sizes with the same words.
 * @param dist the built site
 * @param made numbers of pages of the made-up sites
 */
export async function searchCosts(dist: string, made: readonly number[]): Promise<SearchCost[]> {
  const browser = await chromium.launch({
    executablePath: await findBrowser(),
    args: ['--no-sandbox', '--disable-background-networking'],
  })
  const costs: SearchCost[] = []
  for (const size of [0, ...made]) {
    const folder = mkdtempSync(join(tmpdir(), 'recherche-'))
    cpSync(dist, folder, { recursive: true, dereference: true })
    if (size > 0) await writeIndex(join(folder, 'pagefind'), articles(dist, size), [])
    const server = folderServer({ folder, base: '/' })
    const origin = await open(server)
    const page = await browser.newPage()
    await page.goto(`${origin}/recherche/`, { waitUntil: 'networkidle' })
    const answers: Request[] = []
    page.on('requestfinished', (request) => answers.push(request))
    const field = page.locator('#mots')
    const shown = page.locator('[data-search-page][data-state=found]')
    await field.fill(words[0]!)
    await shown.waitFor()
    await page.waitForLoadState('networkidle')
    const sizes = await Promise.all(answers.map((request) => request.sizes()))
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    const times: number[] = []
    for (const word of [...words, ...words]) {
      await field.fill('')
      times.push(await page.evaluate(timeOf, word))
    }
    costs.push({ pages: size, bytes, milliseconds: median(times.slice(words.length)) })
    await page.close()
    close(server)
    rmSync(folder, { recursive: true })
  }
  await browser.close()
  return costs
}

/** Types a word at once and waits for its results; runs in the page. */
function timeOf(word: string): Promise<number> {
  const field = document.querySelector<HTMLInputElement>('#mots')!
  const root = document.querySelector<HTMLElement>('[data-search-page]')!
  return new Promise((resolve) => {
    const start = performance.now()
    new MutationObserver((_, observer) => {
      const said = root.querySelector('[data-search-status]')?.textContent ?? ''
      if (root.dataset['state'] !== 'found' || !said.includes(word)) return
      observer.disconnect()
      resolve(performance.now() - start)
    }).observe(root, { attributes: true, attributeFilter: ['data-state'] })
    field.value = word
    field.dispatchEvent(new Event('input'))
  })
}

/** Articles of 400 words of the site, common ones more often, and some words of their own. */
function articles(dist: string, count: number): Entry[] {
  const { words }: Lexicon = JSON.parse(readFileSync(join(dist, 'pagefind/lexicon.json'), 'utf8'))
  const known = words.join(' ').split(' ')
  let seed = 1
  const next = () => (seed = (seed * 48_271) % 2_147_483_647) / 2_147_483_647
  const word = () => known[Math.floor(known.length * next() ** 3)] ?? ''
  const text = (length: number) => Array.from({ length }, word).join(' ')
  return Array.from({ length: count }, (_, index) => ({
    address: `/article-${index}/`,
    kind: 'page',
    title: text(6),
    names: [],
    summary: text(12),
    text: `${text(400)} propre${index}a propre${index}b`,
    sections: [],
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0
}
