import type { Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast'
import { openLicence } from '../label/legal.ts'
import { frenchDate } from '../french/dates.ts'
import { addresses } from '../label/addresses.ts'
import type { Label } from '../label/label.ts'
import { markdownOf, marksOf } from '../markdown/tree.ts'
import { bullets, paragraph, runsIn, type Block, type Run } from './blocks.ts'
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
  const about: Run[][] = [
    [{ text: 'Adresse\u00a0: ' }, { text: address, href: address }],
    [{ text: `Mise à jour\u00a0: ${updated}` }],
    [
      {
        text: `État décrit\u00a0: celui du ${frenchDate(label.site.referenceDate)}, sauf mention contraire`,
      },
    ],
    [{ text: 'Licence\u00a0: ' }, { text: openLicence.name, href: openLicence.address }],
  ]
  const summary = String(select('meta[name=description]', page)?.properties['content'])
  const cited = [...new Set([...listed(page), ...marked(blocks)])].toSorted()
  const sources = label.sources.filter(({ id }) => cited.includes(id))
  const tree: Root = {
    type: 'root',
    children: [
      { type: 'heading', depth: 1, children: phrasing(title) },
      ...contentOf([{ kind: 'quote', blocks: [paragraph(summary)] }, bullets(about), ...blocks]),
      ...(sources.length > 0
        ? contentOf([
            { kind: 'heading', level: 1, runs: [{ text: 'Sources citées' }] },
            bullets(
              sources.map((source) => [
                { text: '', sources: [source.id] },
                { text: ' ' },
                ...referenceOf(source),
              ]),
            ),
          ])
        : []),
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

const marked = (blocks: readonly Block[]) =>
  runsIn(blocks).flatMap((runs) => runs.flatMap(({ sources }) => sources ?? []))

function contentOf(blocks: readonly Block[]): RootContent[] {
  return blocks.flatMap((block): RootContent | RootContent[] => {
    switch (block.kind) {
      case 'heading': {
        const depth = Math.min(6, block.level + 1) as 2 | 3 | 4 | 5 | 6
        return { type: 'heading', depth, children: phrasing(block.runs) }
      }
      case 'paragraph':
        return { type: 'paragraph', children: phrasing(block.runs) }
      case 'list': {
        const { ordered, start, items } = block
        return listOf(
          items.map(({ blocks }) => blocks),
          ordered ? start : null,
        )
      }
      case 'table': {
        const { columns, head, rows } = block
        const first = head.length > 0 ? head : columns.map(() => [])
        return { type: 'table', children: [rowOf(first), ...rows.map(rowOf)] }
      }
      case 'facts':
        return listOf(block.rows.map(({ term, blocks }) => termed(term, blocks)))
      case 'note':
      case 'quote':
        return { type: 'blockquote', children: contentOf(block.blocks) as never }
      case 'group':
        return contentOf(block.blocks)
      case 'code':
        return { type: 'code', value: block.text }
    }
  })
}

function listOf(items: readonly Block[][], start: number | null = null): RootContent {
  const spread = items.some(({ length }) => length > 1)
  return {
    type: 'list',
    ordered: start !== null,
    start,
    spread,
    children: items.map((blocks) => ({
      type: 'listItem',
      spread,
      children: contentOf(blocks) as never,
    })),
  }
}

/** A term in bold, and what it is on the same line. */
function termed(term: Run[], [first, ...rest]: Block[]): Block[] {
  const name = [...term.map((run) => ({ ...run, strong: true })), { text: '\u00a0: ' }]
  return first?.kind === 'paragraph'
    ? [{ ...first, runs: [...name, ...first.runs] }, ...rest]
    : [paragraph(...name), ...(first ? [first] : []), ...rest]
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
