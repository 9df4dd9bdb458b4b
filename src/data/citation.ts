import { frenchDate } from '../french/dates.ts'
import { frenchTypography } from '../french/typography.ts'

/** What a citation says of a page, a record, a document or a dataset. */
export interface Citable {
  /** Identifier within the site, such as `processus` or `processus-visite`. */
  id: string
  kind: 'page' | 'dataset' | 'document'
  title: string
  /** Permanent address, with its host. */
  address: string
  /** Day of the version cited, `2026-11-22`. */
  updated: string
  /** Number of the version, when there is one beside its date. */
  version?: string | undefined
  /** Who answers for the content: the operator of the site, else the site itself. */
  author: string
  /** Name of the site with its motto. */
  site: string
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
  const [year = '', month = '1'] = updated.split('-')
  const fields = {
    title: `{${latex(frenchTypography(title))}}`,
    author: `{${latex(author)}}`,
    year,
    month: months[Number(month) - 1],
    howpublished: latex(site),
    note: latex(capitalised(versionWords(citable))),
    url: address,
    langid: 'french',
  }
  const lines = Object.entries(fields).map(([name, value]) =>
    name === 'month' ? `  month = ${value},\n` : `  ${name} = {${value}},\n`,
  )
  return `@misc{metropole-french-tech-${id},\n${lines.join('')}}\n`
}

/** A record in the format of reference managers (RIS), in UTF-8. */
export function ris(citable: Citable): string {
  const { id, kind, title, address, updated, author, site } = citable
  const lines = [
    ['TY', risTypes[kind]],
    ['ID', `metropole-french-tech-${id}`],
    ['TI', frenchTypography(title)],
    ['AU', author],
    ['T2', site],
    ['PY', updated.slice(0, 4)],
    ['DA', updated.replaceAll('-', '/')],
    ['ET', capitalised(versionWords(citable))],
    ['UR', address],
    ['LA', 'fr'],
    ['ER', ''],
  ]
  return lines.map(([tag, value]) => `${tag}  - ${value}\r\n`).join('')
}

const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const risTypes = { page: 'ELEC', dataset: 'DATA', document: 'RPRT' } as const

const versionWords = ({ version, updated }: Citable) =>
  version ? `version ${version} du ${frenchDate(updated)}` : `version du ${frenchDate(updated)}`

const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

/** Characters that mean something to LaTeX. */
const latex = (text: string) =>
  text
    .replace(/[\\{}]/g, '')
    .replace(/[&%$#_]/g, '\\$&')
    .replace(/~/g, '\\textasciitilde{}')
    .replace(/\^/g, '\\textasciicircum{}')
    .replaceAll('\u00a0', '~')
