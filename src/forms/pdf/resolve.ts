import type { DocumentModel } from '../model.ts'
import type { Resolve } from './lines.ts'

/** Name of a source's place in the list at the end. */
export const sourcePlace = (id: string) => `source-${id}`

/** Finds where links of a document lead: inside it when it has the place, else on the web. */
export function resolver(model: DocumentModel, places: ReadonlySet<string>): Resolve {
  const references = new Set(model.references.map(({ id }) => id))
  return ({ href, source, text }) => {
    if (source) {
      return references.has(source)
        ? { place: sourcePlace(source), words: `Source ${source}` }
        : undefined
    }
    if (!href) return undefined
    const [path = '', anchor = ''] = href.split('#')
    if (anchor && path === model.page && places.has(anchor))
      return { place: anchor, words: text.trim() }
    if (href.startsWith('/')) return { url: model.site + href.slice(1), words: text.trim() }
    return { url: href, words: text.trim() }
  }
}
