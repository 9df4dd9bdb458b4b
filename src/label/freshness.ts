import { kindNames, kinds, singles } from '../kinds/index.ts'
import type { Content, Located } from './content.ts'
import type { AddressedPage } from './navigation.ts'

/** The page of the open data, which is as fresh as what it offers. */
const dataPage = '/donnees/'

/** Dates each page by the newest of its own words and of the dated items that stand on it. */
export function freshened(pages: readonly AddressedPage[], content: Content): AddressedPage[] {
  const items = Map.groupBy(datedItems(content), ({ href }) => href)
  const dated = pages.map((page) => ({
    ...page,
    updated: newest([page.updated, ...(items.get(page.href) ?? []).map(({ day }) => day)]),
  }))
  const offered = new Set(kindNames.filter((name) => kinds[name].dataset).map(homeOf))
  const days = dated.filter(({ href }) => offered.has(href)).map(({ updated }) => updated)
  return dated.map((page) =>
    page.href === dataPage ? { ...page, updated: newest([page.updated, ...days]) } : page,
  )
}

function datedItems(content: Content): { href: string; day: string }[] {
  return kindNames.flatMap((name) => {
    const { dated } = kinds[name]
    if (!dated || name === 'pages') return []
    const entries = name in singles ? [content[name]] : content[name]
    return (entries as (Located & Partial<Record<typeof dated, string>>)[]).flatMap(
      ({ [dated]: day }) => (day ? [{ href: homeOf(name), day }] : []),
    )
  })
}

/** The page on which the entries of a kind stand. */
const homeOf = (name: keyof Content) =>
  (kinds[name].address?.('') ?? '').replace(/#.*/, '').replace(/\/+$/, '/')

const newest = (days: readonly string[]) => days.toSorted().at(-1)!
