import type { Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { openLicence } from '../label/legal.ts'
import { frenchDate } from '../french/dates.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { markdownOf, marksOf, nodesIn } from '../markdown/tree.ts'
import { bullets, heading, link, paragraph, quote, type Block } from './blocks.ts'
import { readPage } from './reading.ts'
import { referenceOf } from './citations.ts'

/**
 * The Markdown twin of a built page: title, summary, what the page is, its text, its sources.
 * @param address full address of the page
 * @param site public address of the site with its base path and a final slash
 */
export function markdownTwin(page: Nodes, address: string, label: Label, site: string): string {
  const tree = readPage(page, address)
  const [title, ...blocks] = tree.children
  const summary = String(select('meta[name=description]', page)?.properties['content'])
  const updated = toString(select('.page-meta time', page) ?? { type: 'root', children: [] })
  const described = frenchDate(label.site.referenceDate)
  const about = bullets([
    ['Adresse\u00a0: ', link(address)],
    [`Mise à jour\u00a0: ${updated}`],
    [`État décrit\u00a0: celui du ${described}, sauf mention contraire`],
    ['Licence\u00a0: ', link(openLicence.address, openLicence.name)],
  ])
  // Those that the page lists at its foot, and those that its marks name.
  const cited = new Set([
    ...selectAll('.sources li[id]', page).map(({ properties }) => String(properties['id'])),
    ...nodesIn(tree).flatMap(({ data }) => data?.sources ?? []),
  ])
  const sources = label.sources.filter(({ id }) => cited.has(id))
  const references = sources.map((source) => [marksOf([source.id]), ' ', ...referenceOf(source)])
  const twin: Block[] = [...(title ? [title] : []), quote([paragraph(summary)]), about, ...blocks]
  if (sources.length > 0) {
    twin.push(heading(2, 'Sources citées'), bullets(references))
  }
  const definitions = sources.map(({ id }) => {
    const url = site + addresses.source(id).slice(1)
    return { type: 'definition', identifier: id, label: id, url } as const
  })
  return markdownOf({ type: 'root', children: [...twin, ...definitions] })
}
