import { addresses } from './addresses.ts'
import type { Content, Entry } from './content.ts'
import { freshened } from './freshness.ts'
import { once } from './once.ts'
import type { Listing, Page } from '../kinds/page.ts'

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

/** The entries of the header: every section but the one about the site itself. */
export const headerSections = (Object.keys(sections) as SectionId[]).filter((id) => id !== 'site')

/** A page that has an address, whether written whole in one file or assembled from data. */
export type AddressedPage = Entry<Page | Listing> & {
  href: string
  /** Short name for menus and breadcrumbs. */
  label: string
  section: SectionId | undefined
}

/** All pages with an address of their own, in menu order, those outside the menu last. */
export function addressedPages(content: Content): AddressedPage[] {
  const { pages, listings } = content
  const ranks = Object.keys(sections)
  const rank = ({ navigation }: Page | Listing) =>
    navigation ? ranks.indexOf(navigation.section) * 100 + navigation.order : Infinity
  const addressed = [...pages, ...listings].map((page) => ({
    ...page,
    href: addresses.page(page.id),
    label: page.navigation?.label ?? page.title,
    section: page.navigation?.section,
  }))
  return freshened(addressed, content).toSorted(
    (a, b) => rank(a) - rank(b) || a.id.localeCompare(b.id, 'fr'),
  )
}

const bySection = once((all: readonly AddressedPage[]) =>
  Map.groupBy(all, ({ section }) => section),
)

/** The pages of a section, in menu order; without a section, those outside the menu. */
export function pagesIn(
  all: readonly AddressedPage[],
  section: SectionId | undefined,
): readonly AddressedPage[] {
  return bySection(all).get(section) ?? []
}

/** The pages before and after one in its section. */
export function neighbours(
  all: readonly AddressedPage[],
  page: Pick<AddressedPage, 'href' | 'section'>,
): { previous: AddressedPage | undefined; next: AddressedPage | undefined } {
  const line = page.section ? pagesIn(all, page.section) : []
  const index = line.findIndex(({ href }) => href === page.href)
  return { previous: line[index - 1], next: index < 0 ? undefined : line[index + 1] }
}

export interface Crumb {
  label: string
  href: string
}

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
