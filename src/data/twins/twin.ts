import { citedIn, type Block } from '../../label/blocks.ts'
import type { AddressedPage } from '../../label/navigation.ts'
import { sourceDate } from '../../label/sources.ts'
import { frenchDate } from '../../french/dates.ts'
import { frenchTypography } from '../../french/typography.ts'
import { openLicence } from '../licences.ts'
import { sourceDefinitions, toMarkdown } from '../markdown.ts'
import { escapeMarkdown } from '../markdown-inline.ts'
import type { Publication } from '../publication.ts'

/** What a twin takes from its page. */
export type TwinnedPage = Pick<AddressedPage, 'title' | 'description' | 'href' | 'updated'>

/** Where the Markdown twin of a page is published. */
export function twinPath(href: string): string {
  return `${href.slice(0, -1)}.md`
}

/** The Markdown twin of a page: title, summary, what the page is, text, sources. */
export function twinText(
  page: TwinnedPage,
  blocks: readonly Block[],
  { label, address }: Publication,
): string {
  const { title, description, href, updated } = page
  const cited = new Set(citedIn(blocks))
  const references = label.sources
    .filter(({ id }) => cited.has(id))
    .map((source) => {
      const words = `${source.title}, ${source.publisher}, ${sourceDate(source)}`
      return `- [${source.id}] ${escapeMarkdown(frenchTypography(words))}${source.url ? `, <${source.url}>` : ''}`
    })
  const parts = [
    `# ${escapeMarkdown(frenchTypography(title))}`,
    `> ${escapeMarkdown(frenchTypography(description))}`,
    `- Adresse\u00a0: <${address(href)}>
- Mise à jour\u00a0: ${frenchDate(updated)}
- État décrit\u00a0: celui du ${frenchDate(label.site.referenceDate)}, sauf mention contraire
- Licence\u00a0: [${openLicence.name}](${openLicence.address})`,
    toMarkdown(blocks, { address, page: href }),
    ...(references.length > 0
      ? [`## Sources citées`, references.join('\n'), sourceDefinitions([...cited], { address })]
      : []),
  ]
  return `${parts.join('\n\n')}\n`
}
