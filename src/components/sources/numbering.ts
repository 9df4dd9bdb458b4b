import { briefDate } from '#src/label/sources.ts'
import type { Entry } from '#src/label/content.ts'
import type { Source } from '#src/kinds/source.ts'
import { frenchTypography } from '#src/french/typography.ts'

/** Sources that a text names between brackets, as the words of a record or `SourceMarks` do. */
const named = /\((S\d{3}(?:(?:, | et | )S\d{3})*)\)(?![^<]*>)/g

/** Where the text of a page first names a source. */
export const callOf = (id: string) => `appel-${id}`

/**
 * Marks the sources of a page: numbered in reading order, and named for those who do not see them;
 * on the page that lists them all, by the identifier that the list shows.
 * @returns `number`, for each rendered part of the page in turn, and the ids in order of number
 */
export function numbering(sources: readonly Entry<Source>[], isSourceList = false) {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const ids: string[] = []
  const mark = (id: string) => {
    if (isSourceList) return `<a href="#${id}">${id}</a>`
    const isFirst = !ids.includes(id)
    if (isFirst) ids.push(id)
    const rank = ids.indexOf(id) + 1
    const source = byId.get(id)
    const name = source ? frenchTypography(`${source.publisher}, ${briefDate(source)}`) : ''
    const place = isFirst ? ` id="${callOf(id)}"` : ''
    const said = `Source ${rank}\u00a0: ${name}`.replaceAll('"', '&quot;')
    return `<a${place} href="#${id}" aria-label="${said}">${rank}</a>`
  }
  const number = (html: string) =>
    html.replaceAll(named, (_, list: string) => {
      const marks = list.split(/, | et | /).map(mark)
      return `<sup class="marks">${marks.join(' ')}</sup>`
    })
  return { number, ids }
}
