import { kindNames, kinds } from '../kinds/index.ts'
import type { Content } from './content.ts'

/** The page of the open data, which is as fresh as what it offers. */
const dataPage = '/donnees/'

/** Dates each page by the newest of its own words and of the dated items that stand on it. */
export function freshened<Page extends { href: string; updated: string }>(
  pages: readonly Page[],
  content: Content,
): Page[] {
  const days = Map.groupBy(datedItems(content), ({ href }) => href)
  const dated = pages.map((page) => ({
    ...page,
    updated: newest([page.updated, ...(days.get(page.href) ?? []).map(({ day }) => day)]),
  }))
  const offered = new Set(kindNames.filter((name) => kinds[name].dataset).map(homeOf))
  const freshest = dated.filter(({ href }) => offered.has(href)).map(({ updated }) => updated)
  return dated.map((page) =>
    page.href === dataPage ? { ...page, updated: newest([page.updated, ...freshest]) } : page,
  )
}

/** The days of the items of each kind, with the page on which they stand. */
function datedItems(content: Content): { href: string; day: string }[] {
  return kindNames.flatMap((name) => {
    const { dated } = kinds[name]
    if (!dated || name === 'pages' || name === 'listings') return []
    const days = new RegExp(`"${dated}":"(\\d{4}-\\d{2}-\\d{2})"`, 'g')
    const found = [...JSON.stringify(content[name] ?? '').matchAll(days)]
    return found.map(([, day = '']) => ({ href: homeOf(name), day }))
  })
}

/** The page on which the entries of a kind stand. */
const homeOf = (name: keyof Content) =>
  (kinds[name].address?.('') ?? '').replace(/#.*/, '').replace(/\/+$/, '/')

const newest = (days: readonly string[]) => days.toSorted().at(-1)!
