import { sheetOf } from './ecosystems.ts'
import type { Label } from './label.ts'
import type { AddressedPage } from './navigation.ts'
import { once } from './once.ts'

/** Every page with an address: those with words of their own, then one a candidate. */
export const everyPage = once((label: Label): readonly Omit<AddressedPage, 'navigation'>[] => [
  ...label.pages,
  ...label.ecosystems.map((candidate) => sheetOf(label, candidate).page),
])

const dates = once(
  (label: Label) => new Map(everyPage(label).map(({ href, updated }) => [href, updated])),
)

/** The day on which a page last changed, given its address or that of something on it. */
export function pageDate(label: Label, href: string): string {
  const page = href.replace(/#.*/, '').replace(/\/+$/, '/')
  return dates(label).get(page) ?? label.site.referenceDate
}
