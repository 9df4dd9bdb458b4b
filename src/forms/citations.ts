import type { Nodes, PhrasingContent } from 'mdast'
import { frenchTypography } from '../french/typography.ts'
import type { Source } from '../kinds/source.ts'
import type { Entry } from '../label/content.ts'
import type { Label } from '../label/label.ts'
import { sourceDate } from '../label/sources.ts'
import { nodesIn } from '../markdown/tree.ts'
import { heading, item, link, list, paragraph, type Block } from './blocks.ts'

/**
 * Numbers the sources in the order of their first mark, lists them at the end, and makes links to
 * what the document itself holds lead there.
 */
export function withinDocument(
  blocks: readonly Block[],
  label: Pick<Label, 'sources'>,
  title: string,
): Block[] {
  const nodes = nodesIn({ type: 'root', children: [...blocks] })
  const places = new Set(nodes.map(({ data }) => data?.id))
  const cited = [...new Set(nodes.flatMap(({ data }) => data?.sources ?? []))]
  const written = (node: Nodes): Nodes[] => {
    if (node.data?.sources) return markOf(node.data.sources, cited)
    if (node.type === 'link' && places.has(node.url)) node.data = { place: node.url }
    if ('children' in node) node.children = node.children.flatMap(written) as never
    return [node]
  }
  const text = blocks.flatMap(written) as Block[]
  const byId = new Map(label.sources.map((source) => [source.id, source]))
  const sources = cited.map((id) =>
    item([paragraph(...referenceOf(byId.get(id)!))], { data: { id: `source-${id}` } }),
  )
  if (sources.length === 0) return text
  return [
    ...text,
    heading(1, title),
    list(sources, { ordered: true, start: 1, data: { look: 'sources' } }),
  ]
}

/** A source as documents and Markdown twins list it, with its address. */
export function referenceOf(source: Entry<Source>): (string | PhrasingContent)[] {
  const { id, url, title, english, publisher } = source
  const [before = '', after = ''] = english ? title.split(english) : [title]
  return [
    frenchTypography(before),
    ...(english ? [{ type: 'text', value: english, data: { lang: 'en' } } as const] : []),
    frenchTypography(`${after} – ${publisher}, ${sourceDate(source)} (${id}).`),
    ...(url ? [' ', link(url)] : []),
  ]
}

/** A mark: the numbers of the sources between brackets, each leading to its line. */
function markOf(ids: readonly string[], cited: readonly string[]): PhrasingContent[] {
  const inOrder = ids.toSorted((a, b) => cited.indexOf(a) - cited.indexOf(b))
  const parts = inOrder.flatMap((id, index): (string | PhrasingContent)[] => {
    const mark = { ...link('', String(cited.indexOf(id) + 1)), data: { place: `source-${id}` } }
    return index > 0 ? [', ', mark] : [mark]
  })
  return paragraph('[', ...parts, ']').children
}
