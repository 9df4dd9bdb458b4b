import type { Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { openLicence } from '../label/legal.ts'
import { frenchDate } from '../french/dates.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { markdownOf, marksOf } from '../markdown/tree.ts'
import {
  bullets,
  heading,
  holding,
  paragraph,
  plain,
  runsIn,
  type Block,
  type Run,
} from './blocks.ts'
import { readPage } from './reading.ts'
import { referenceOf } from './text-document.ts'

/**
 * The Markdown twin of a built page: title, summary, what the page is, its text, its sources.
 * @param address full address of the page
 * @param site public address of the site with its base path and a final slash
 */
export function markdownTwin(page: Nodes, address: string, label: Label, site: string): string {
  const { title, blocks } = readPage(page, address)
  const updated = toString(select('.page-meta time', page) ?? { type: 'root', children: [] })
  const described = frenchDate(label.site.referenceDate)
  const about: Run[][] = [
    [{ text: 'Adresse\u00a0: ' }, { text: address, href: address }],
    [{ text: `Mise à jour\u00a0: ${updated}` }],
    [{ text: `État décrit\u00a0: celui du ${described}, sauf mention contraire` }],
    [{ text: 'Licence\u00a0: ' }, { text: openLicence.name, href: openLicence.address }],
  ]
  const summary = String(select('meta[name=description]', page)?.properties['content'])
  const cited = new Set([...listed(page), ...runsIn(blocks).flatMap((run) => run.sources ?? [])])
  const sources = label.sources.filter(({ id }) => cited.has(id))
  const references = sources.map((source): Run[] => [
    { text: '', sources: [source.id] },
    { text: ' ' },
    ...referenceOf(source),
  ])
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: phrasing(title) },
      ...contentOf([
        holding('quote', [paragraph(summary)]),
        bullets(about),
        ...blocks,
        ...(sources.length > 0 ? [heading(1, 'Sources citées'), bullets(references)] : []),
      ]),
      ...sources.map(({ id }): RootContent => ({
        type: 'definition',
        identifier: id,
        label: id,
        url: site + addresses.source(id).slice(1),
      })),
    ],
  }
  return markdownOf(tree)
}

/** The sources that the page lists at its foot, and those that its marks name. */
const listed = (page: Nodes) =>
  selectAll('.sources li[id]', page).map(({ properties }) => String(properties['id']))

function contentOf(blocks: readonly Block[]): RootContent[] {
  return blocks.flatMap((block): RootContent | RootContent[] => {
    switch (block.kind) {
      case 'heading': {
        const depth = Math.min(6, block.level! + 1) as 2 | 3 | 4 | 5 | 6
        return { type: 'heading', depth, children: phrasing(block.runs) }
      }
      case 'list':
        return listOf(block.blocks, block.start)
      case 'table': {
        const unnamed = block.blocks[0]?.leading ? [] : [rowOf(block.columns!.map(() => []))]
        const rows = block.blocks.map((row) => rowOf(row.blocks.map(({ runs }) => runs)))
        return { type: 'table', children: [...unnamed, ...rows] }
      }
      case 'facts':
        return listOf(block.blocks.map(termed))
      case 'note':
      case 'quote':
        return { type: 'blockquote', children: contentOf(block.blocks) as never }
      case 'group':
        return contentOf(block.blocks)
      case 'code':
        return { type: 'code', value: plain(block.runs) }
      default:
        return { type: 'paragraph', children: phrasing(block.runs) }
    }
  })
}

function listOf(items: readonly Block[], start: number | null = null): RootContent {
  const spread = items.some(({ blocks }) => blocks.length > 1)
  const children = items.map(({ blocks }) => ({
    type: 'listItem' as const,
    spread,
    children: contentOf(blocks) as never,
  }))
  return { type: 'list', ordered: start !== null, start, spread, children }
}

/** A term in bold, and what it is on the same line. */
function termed({ runs, blocks: [first, ...rest] }: Block): Block {
  const name = [...runs.map((run) => ({ ...run, strong: true })), { text: '\u00a0: ' }]
  if (first?.kind === 'paragraph')
    return holding('item', [paragraph(...name, ...first.runs), ...rest])
  return holding('item', [paragraph(...name), ...(first ? [first] : []), ...rest])
}

const rowOf = (cells: readonly Run[][]): TableRow => ({
  type: 'tableRow',
  children: cells.map((runs) => ({
    type: 'tableCell',
    children: phrasing(runs.map((run) => ({ ...run, text: run.text.replaceAll('\n', ' ') }))),
  })),
})

const phrasing = (runs: readonly Run[]) => joined(runs).flatMap(phrasingOf)

function phrasingOf({
  text,
  strong,
  emphasis,
  code,
  removed,
  added,
  href,
  sources,
}: Run): PhrasingContent[] {
  if (sources) return [marksOf(sources)]
  // A space just inside a mark would undo it.
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? []
  if (words === '') return [{ type: 'text', value: text }]
  let node: PhrasingContent = code
    ? { type: 'inlineCode', value: words }
    : { type: 'text', value: words }
  if (emphasis) node = { type: 'emphasis', children: [node] }
  if (strong || added) node = { type: 'strong', children: [node] }
  if (removed) node = { type: 'delete', children: [node] }
  if (href) node = { type: 'link', url: href, children: [node] }
  return [{ type: 'text', value: before }, node, { type: 'text', value: after }]
}

/** Neighbours of one look are one. */
function joined(runs: readonly Run[]): Run[] {
  const all: Run[] = []
  const look = ({ text, ...rest }: Run) => JSON.stringify(rest)
  for (const run of runs) {
    const last = all.at(-1)
    if (last && !run.sources && look(last) === look(run)) last.text += run.text
    else all.push({ ...run })
  }
  return all
}
