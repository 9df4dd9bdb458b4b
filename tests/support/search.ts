import type { Page } from 'playwright-core'

/** What a reader sees of an entry of the list. */
export interface Entry {
  kind: string
  title: string
  /** Addresses that it gives, the title's first, without origin. */
  links: string[]
  text: string
}

/** Types a search on the search page, sends it and waits for the answer. */
export async function ask(page: Page, query: string): Promise<Entry[]> {
  const field = page.locator('[data-search-page] input[type=search]')
  const status = page.locator('[data-search-page] [data-search-status]')
  await field.fill(query)
  await field.press('Enter')
  await status.filter({ hasText: `« ${query} »` }).waitFor()
  return entries(page)
}

/** The entries shown on the search page. */
export function entries(page: Page): Promise<Entry[]> {
  return page.locator('[data-search-list] > li').evaluateAll((items) =>
    items.map((item) => ({
      kind: item.querySelector('.kind strong')?.textContent ?? '',
      title: item.querySelector('h3')?.textContent ?? '',
      links: [...item.querySelectorAll('a')].map(({ pathname, hash }) => pathname + hash),
      text: item.textContent ?? '',
    })),
  )
}
