import { addresses } from './addresses.ts'
import type { Label } from './label.ts'
import { pagesIn, sections, type AddressedPage, type SectionId } from './navigation.ts'

type Leaf = Pick<AddressedPage, 'href' | 'title'>

/** A section of the site map: its pages, and those below each of them. */
export interface Branch {
  /** Anchor on the page of the site map. */
  id: string
  title: string
  pages: (Leaf & Pick<AddressedPage, 'description'> & { below: Leaf[] })[]
}

/** Every page but the home page: by section of the menu, then those outside the menu, if any. */
export function siteTree(label: Label): Branch[] {
  const below = new Map<string, Leaf[]>([
    [addresses.page('ecosystemes'), label.ecosystems.map(sheet)],
  ])
  const pagesOf = (section: SectionId | undefined) =>
    pagesIn(label.pages, section)
      .filter(({ href }) => href !== addresses.home)
      .map(({ href, title, description }) => ({
        href,
        title,
        description,
        below: below.get(href) ?? [],
      }))
  return [
    ...(Object.keys(sections) as SectionId[]).map((id) => ({
      id: `rubrique-${id}`,
      title: sections[id].title,
      pages: pagesOf(id),
    })),
    { id: 'autres-pages', title: 'Autres pages', pages: pagesOf(undefined) },
  ].filter(({ pages }) => pages.length > 0)
}

const sheet = ({ id, name }: Label['ecosystems'][number]): Leaf => ({
  href: addresses.ecosystem(id),
  title: name,
})
