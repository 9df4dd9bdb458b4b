import { briefDate } from '#src/label/sources.ts'
import type { Entry } from '#src/label/content.ts'
import type { Source } from '#src/kinds/source.ts'
import { frenchTypography } from '#src/french/typography.ts'

/** A mark as `SourceMarks` writes it, which knows the source and not its rank on the page. */
const mark = /<a href="#(S\d{3})">\s*\1\s*<\/a>/g

/** Where the text of a page first names a source. */
export const callOf = (id: string) => `appel-${id}`

/**
 * Numbers the marks of a page in reading order, and names each source for those who do not see it.
 * @returns `number`, for each rendered part of the page in turn, and the ids in order of number
 */
export function numbering(sources: readonly Entry<Source>[]) {
  const byId = new Map(sources.map((source) => [source.id, source]))
  const ids: string[] = []
  const number = (html: string) =>
    html.replaceAll(mark, (_, id: string) => {
      const isFirst = !ids.includes(id)
      if (isFirst) ids.push(id)
      const rank = ids.indexOf(id) + 1
      const name = sourceName(byId.get(id)).replaceAll('"', '&quot;')
      const place = isFirst ? ` id="${callOf(id)}"` : ''
      return `<a${place} href="#${id}" aria-label="Source ${rank}\u00a0: ${name}">${rank}</a>`
    })
  return { number, ids }
}

/** @example sourceName(source) // 'Le Monde, 12 novembre 2014' */
function sourceName(source: Entry<Source> | undefined): string {
  return source ? frenchTypography(`${source.publisher}, ${briefDate(source)}`) : ''
}
