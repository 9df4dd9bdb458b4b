import type { Notice } from '../notice.ts'
import { articleOf } from './article.ts'
import { passagesOf, type Section } from './passages.ts'

/** A notice with its text, ready for the index. */
export interface Entry extends Omit<Notice, 'text' | 'files'> {
  text: string
  sections: readonly Section[]
  /** Files to download, with format and weight in words. */
  files?: readonly { href: string; words: string }[]
}

/** What the entries are made from. */
export interface Built {
  /** HTML of the page at an address such as `/faq/`; undefined when there is none. */
  html: (address: string) => string | undefined
  /** Format and weight in words of the file at an address: `PDF, 118 Ko`. */
  weight: (href: string, format: string) => string
}

/**
 * Gives each notice its text from the built pages.
 * @throws in French when a notice leads to a page or an anchor that was not built
 */
export function entriesOf(notices: readonly Notice[], { html, weight }: Built): Entry[] {
  const byPage = Map.groupBy(notices, ({ address }) => pageOf(address))
  return [...byPage].flatMap(([page, own]) => {
    const fromPage = own.filter(({ text }) => text === undefined)
    const anchors = new Set(fromPage.map(({ address }) => anchorOf(address)).filter(Boolean))
    const article = fromPage.length > 0 ? articleOf(html(page) ?? '') : { text: '', anchors: [] }
    if (!article) throw new Error(`${page} n’offre aucun texte à la recherche.`)
    const passages = passagesOf(article, anchors)
    return own.map(({ text, files, ...notice }): Entry => {
      const anchor = anchorOf(notice.address)
      const found = text ?? (anchor ? passages.things.get(anchor) : passages.page.text)
      if (found === undefined)
        throw new Error(`${notice.address} : cette ancre n’est pas sur la page.`)
      return {
        ...notice,
        text: found,
        sections: anchor || text !== undefined ? [] : passages.page.sections,
        ...(files && {
          files: files.map(({ href, format }) => ({ href, words: weight(href, format) })),
        }),
      }
    })
  })
}

/** The page of an address, without its anchor. */
export function pageOf(address: string): string {
  return address.replace(/#.*$/, '')
}

function anchorOf(address: string): string {
  return address.slice(pageOf(address).length + 1)
}
