import { addresses } from './addresses.ts'
import { sheetOf } from './ecosystems.ts'
import type { Label } from './label.ts'
import { pagesIn, sectionIds, sections, type AddressedPage, type SectionId } from './navigation.ts'
import { once } from './once.ts'

/** Every page with an address: those with words of their own, then one a candidate. */
export const everyPage = once((label: Label) => [
  ...label.pages,
  ...label.ecosystems.map((candidate) => sheetOf(label, candidate).page),
])

/**
 * The picture that networks show beside a link to a page: candidates have their own, other pages
 * that of their section; what is about the site has that of the home page.
 * @returns the page that the picture is made for, and its title
 */
export function pictureOf(
  { pages }: Pick<Label, 'pages'>,
  { href, title, section }: Pick<AddressedPage, 'href' | 'title' | 'section'>,
) {
  if (section === 'ecosystemes') return { href, title }
  if (section && section !== 'site')
    return { href: sections[section].home, title: sections[section].title }
  const home = pages.find((page) => page.href === addresses.home)
  return { href: addresses.home, title: home?.title ?? title }
}

/** The day on which a page last changed, given its address or that of something on it. */
export function pageDate(label: Label, href: string): string {
  const address = href.replace(/#.*/, '').replace(/\/+$/, '/')
  const page = everyPage(label).find(({ href }) => href === address)
  return page?.updated ?? label.site.referenceDate
}

/**
 * Every page but the home page: by section of the menu, then those outside the menu, if any. Each
 * section has the anchor of its part of the site map, each page those that lie below it.
 */
export const siteTree = once((label: Label) => {
  const sheets = everyPage(label).slice(label.pages.length)
  const branch = (id: string, title: string, section?: SectionId) => ({
    id,
    title,
    pages: pagesIn(label.pages, section)
      .filter(({ href }) => href !== addresses.home)
      .map((page) => ({ ...page, below: page.id === 'ecosystemes' ? sheets : [] })),
  })
  return [
    ...sectionIds.map((id) => branch(`rubrique-${id}`, sections[id].title, id)),
    branch('autres-pages', 'Autres pages'),
  ].filter(({ pages }) => pages.length > 0)
})
