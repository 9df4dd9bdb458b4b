import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'
import { capitalised } from '../french/words.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import type { Publication } from './publication.ts'

/** What a citation says of a page, a record, a document or a data set. */
export type Citable = ReturnType<typeof citable>

/** What is cited: its `updated` is the day of the version, whose number it may have too. */
type Cited = { href: string; title: string; updated: string; version?: string | undefined }

/** Completes what is cited with who answers for it and the name of the site. */
export function citable({ label: { site }, address }: Publication, { href, ...cited }: Cited) {
  return {
    ...cited,
    /** Within the site, such as `processus` or `processus-visite`. */
    id: href.split(/[/#]+/).filter(Boolean).join('-') || 'accueil',
    address: address(href),
    author: site.operator.name ?? site.name,
    site: `${site.name}, ${site.tagline}`,
  }
}

/** The document to download that a page stands for, when there is one. */
export function documentAt({ documents, pages }: Label, href: string) {
  const page = pages.find((page) => page.href === href)
  return page && 'document' in page ? documents.find(({ id }) => id === page.document) : undefined
}

/**
 * A citation in words.
 * @example « Processus », Métropole French Tech, le label, documenté, version du 22 novembre 2026, https://…
 */
export function citationText(citable: Citable): string {
  const { title, site, address } = citable
  const words = frenchTypography(title).replace(/«\s*/g, '“').replace(/\s*»/g, '”')
  return `«\u00a0${words}\u00a0», ${site}, ${versionWords(citable)}, ${address}`
}

/** A BibTeX entry, in UTF-8. */
export function bibtex(citable: Citable): string {
  const { id, title, address, updated, author, site } = citable
  const [year, month] = updated.split('-')
  return `@misc{metropole-french-tech-${id},
  title = {{${latex(frenchTypography(title))}}},
  author = {{${latex(author)}}},
  year = {${year}},
  month = ${months[Number(month) - 1]},
  howpublished = {${latex(site)}},
  note = {${latex(capitalised(versionWords(citable)))}},
  url = {${address}},
  langid = {french},
}
`
}

/**
 * The tags of a page’s head by which a reference manager takes the page in one click, under the
 * names that Google Scholar and Zotero read.
 */
export function citationTags({ title, href, updated }: Cited, publication: Publication) {
  const { author, site, address } = citable(publication, { title, href, updated })
  const document = documentAt(publication.label, href)
  const pdf = publication.address(addresses.download(`${document?.id}.pdf`))
  return [
    { name: 'citation_title', content: frenchTypography(title) },
    { name: 'citation_author', content: author },
    { name: 'citation_publication_date', content: updated.replaceAll('-', '/') },
    { name: 'citation_publisher', content: site },
    { name: 'citation_language', content: 'fr' },
    { name: 'citation_public_url', content: address },
    ...(document?.formats.includes('pdf') ? [{ name: 'citation_pdf_url', content: pdf }] : []),
  ]
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const versionWords = ({ version, updated }: Citable) =>
  version ? `version ${version} du ${frenchDate(updated)}` : `version du ${frenchDate(updated)}`

/** Characters that mean something to LaTeX. */
const latex = (text: string) =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replaceAll('\u00a0', '~')
