import { kindNames, kinds } from '../kinds/index.ts'
import type { Page } from '../kinds/page.ts'
import { addresses } from './addresses.ts'
import type { Content, Entry } from './content.ts'

/** The sections of the menu in order. `home` is the page that the header's entry opens. */
export const sections = {
  label: { title: 'Le label', home: '/initiative/' },
  ecosystemes: { title: 'Écosystèmes', home: '/ecosystemes/' },
  histoire: { title: 'Histoire', home: '/histoire/' },
  questions: { title: 'Questions', home: '/faq/' },
  documents: { title: 'Documents', home: '/documents/' },
  site: { title: 'À propos du site', home: '/plan-du-site/' },
} as const

export type SectionId = keyof typeof sections

export const sectionIds = Object.keys(sections) as SectionId[]

/** A page, with its address; its `brief` is that of the day, applications open or closed. */
export type AddressedPage = Entry<Page> & {
  href: string
  /** Short name for menus and breadcrumbs. */
  label: string
  section: SectionId | undefined
}

/** All pages with an address of their own, in menu order, those outside the menu last. */
export function addressedPages(content: Content): AddressedPage[] {
  const rank = ({ navigation }: Page) =>
    navigation ? sectionIds.indexOf(navigation.section) * 100 + navigation.order : Infinity
  const addressed = content.pages.map((page) => ({
    ...page,
    href: addresses.page(page.id),
    brief: (content.site.applications === 'open' ? page.briefOpen : undefined) ?? page.brief,
    label: page.navigation?.label ?? page.title,
    section: page.navigation?.section,
  }))
  return freshened(addressed, content).toSorted(
    (a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'fr'),
  )
}

/** Dates each page by the newest of its own words and of the dated items that stand on it. */
function freshened(pages: readonly AddressedPage[], content: Content): AddressedPage[] {
  const newest = (page: AddressedPage, days: readonly string[]) => ({
    ...page,
    updated: [page.updated, ...days].toSorted().at(-1)!,
  })
  const dated = pages.map((page) => newest(page, daysOn(page.href, content)))
  // The page of the open data is as fresh as what it offers.
  const offered = kindNames.filter((name) => kinds[name].dataset).map(homeOf)
  const days = dated.filter(({ href }) => offered.includes(href)).map(({ updated }) => updated)
  return dated.map((page) => (page.href === '/donnees/' ? newest(page, days) : page))
}

/** The days of the items that stand on a page. */
function daysOn(href: string, content: Content): string[] {
  return kindNames.flatMap((name) => {
    const { dated } = kinds[name]
    if (!dated || homeOf(name) !== href) return []
    return (
      JSON.stringify(content[name] ?? '').match(RegExp(`(?<="${dated}":")[-\\d]{10}`, 'g')) ?? []
    )
  })
}

/** The page on which the entries of a kind stand, unless each has its own. */
function homeOf(name: keyof Content): string | undefined {
  if (name === 'pages') return undefined
  return kinds[name].address?.('').replace(/#.*/, '').replace(/\/+$/, '/')
}

/** The pages of a section, in menu order; without a section, those outside the menu. */
export const pagesIn = (all: readonly AddressedPage[], section: SectionId | undefined) =>
  all.filter((page) => page.section === section)

export type Crumb = Pick<AddressedPage, 'label' | 'href'>

/** The way from the home page to a page, the page itself last. */
export function breadcrumb(
  all: readonly AddressedPage[],
  page: Pick<AddressedPage, 'href' | 'label' | 'section'>,
): Crumb[] {
  const home = { label: 'Accueil', href: addresses.home }
  const section = page.section && page.section !== 'site' ? sections[page.section] : undefined
  const parent = section && all.find(({ href }) => href === section.home)
  const inside =
    parent && parent.href !== page.href ? [{ label: section.title, href: parent.href }] : []
  return [home, ...inside, { label: page.label, href: page.href }]
}
