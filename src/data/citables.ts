import { addresses } from '../label/addresses.ts'
import { sheetOf } from '../label/ecosystems.ts'
import { composedPages } from '../label/composed.ts'
import { once } from '../label/once.ts'
import { anchoredOn } from './anchored.ts'
import { citationText, type Citable } from './citation.ts'
import type { Publication } from './publication.ts'

/** Something that can be cited, with its address on the site. */
export type Located = Citable & { href: string }

/** A page that can be cited, with the records that have a permanent anchor on it. */
export interface CitablePage extends Located {
  records: Located[]
}

/** Every page that can be cited, those of the ecosystems included. */
export const citablePages = once((publication: Publication): readonly CitablePage[] => {
  const { label } = publication
  const sheets = label.ecosystems.map((candidate) => sheetOf(label, candidate).page)
  return [...label.pages, ...composedPages(label), ...sheets].map(
    ({ title, href, updated, ...page }) => {
      const document = label.documents.find(({ id }) => 'document' in page && id === page.document)
      const version = document?.version
      return {
        ...citable(publication, { title, href, updated, version }),
        records: anchoredOn(label, href).map((record) =>
          citable(publication, { updated, ...record }),
        ),
      }
    },
  )
})

/** The page that can be cited at an address on the site, when there is one. */
export function citablePage(href: string, publication: Publication): CitablePage | undefined {
  return byAddress(publication).get(href)
}

const byAddress = once(
  (publication: Publication) => new Map(citablePages(publication).map((page) => [page.href, page])),
)

/**
 * Citations in words, by address on the site.
 * @returns a look-up that throws when nothing at that address can be cited
 */
export const citations = once((publication: Publication): ((href: string) => string) => {
  const all = citablePages(publication).flatMap((page) => [page, ...page.records])
  const known = new Map(all.map((record) => [record.href, citationText(record)]))
  return (href) => {
    const citation = known.get(href)
    if (citation === undefined) throw new Error(`${href} ne se cite pas : adresse inconnue.`)
    return citation
  }
})

/** Where the references of a page are published, without the extension. */
export function referencesPath(href: string): string {
  return href === addresses.home ? 'accueil' : href.slice(1, -1)
}

/** Completes what is cited with who answers for it and the name of the site. */
export function citable(
  { label: { site }, address }: Publication,
  {
    kind = 'page',
    href,
    title,
    updated,
    version,
  }: Pick<Located, 'title' | 'href' | 'updated'> & Partial<Pick<Citable, 'kind' | 'version'>>,
): Located {
  return {
    id: href.split(/[/#]+/).filter(Boolean).join('-') || 'accueil',
    kind,
    title,
    href,
    address: address(href),
    updated,
    version,
    author: site.operator.name ?? site.name,
    site: `${site.name}, ${site.tagline}`,
  }
}
