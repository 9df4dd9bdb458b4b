import type { Element, ElementContent, Nodes } from 'hast'
import { matches, select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { holding, paragraph, plain, runsIn, said, type Block, type Run } from './blocks.ts'

/** What serves the page alone: navigation, what one can press, what goes with a page of the web. */
export const pageOnly = [
  '.no-print',
  '.print-only',
  '.visually-hidden',
  '.page-meta',
  '.download',
  '.terms',
  '.sources',
  '[data-page-only]',
  '[hidden]',
  'nav',
  'button',
  'dialog',
  'form',
  'script',
  'style',
  'template',
  'svg',
].join(',')

/** What keeps together on one page where it is short. */
const whole = 'section, figure'

/** How many signs a part may have to be kept on one page. */
const short = 1600

/** A page as a document takes it over. */
export interface Reading {
  /** Its own title. */
  title: Run[]
  blocks: Block[]
}

/** Parses a built page. */
export const parsePage = (html: string) => unified().use(rehypeParse).parse(html)

/**
 * Reads what a built page says to its reader.
 * @param address its full address, which its links are taken from
 * @param selector the part to read
 * @throws when the page has no such part
 */
export function readPage(page: Nodes, address: string, selector = 'main'): Reading {
  const main = select(selector, page)
  if (!main) throw new Error(`La page construite n’a pas de « ${selector} ».`)
  const title = select('h1', main)
  return {
    title: title ? tidy(runsOf(title.children, address)) : [],
    blocks: blocksOf(main.children, address),
  }
}

const inline = new Set(
  'a abbr b br cite code data del dfn em i ins kbd mark q s samp small span strong sub sup time u var wbr'.split(
    ' ',
  ),
)

const isInline = (node: ElementContent) =>
  node.type === 'text' || (node.type === 'element' && inline.has(node.tagName))

const isShown = (node: Nodes) =>
  node.type === 'text' || (node.type === 'element' && !matches(pageOnly, node))

function blocksOf(nodes: readonly Nodes[], page: string): Block[] {
  const blocks: Block[] = []
  let line: ElementContent[] = []
  const flush = () => {
    const runs = tidy(runsOf(line, page))
    if (runs.length > 0) blocks.push(paragraph(...runs))
    line = []
  }
  for (const node of nodes.filter(isShown) as ElementContent[]) {
    if (isInline(node)) line.push(node)
    else {
      flush()
      blocks.push(...placed(node as Element, page))
    }
  }
  flush()
  return blocks.map((block, index) => leadingTo(block, blocks[index + 1]))
}

/** What announces a list stays with it. */
function leadingTo(block: Block, next: Block | undefined): Block {
  const announces = block.kind === 'paragraph' && plain(block.runs).endsWith(':')
  return announces && next && /list|table|facts/.test(next.kind)
    ? { ...block, leading: true }
    : block
}

/** The blocks of an element; the first one takes its id. */
function placed(element: Element, page: string): Block[] {
  const [first, ...rest] = blocksOfElement(element, page)
  const { id } = element.properties
  if (!first) return []
  return typeof id === 'string' && !first.id
    ? [{ ...first, id: `${page}#${id}` }, ...rest]
    : [first, ...rest]
}

function blocksOfElement(element: Element, page: string): Block[] {
  const { tagName, children } = element
  switch (tagName) {
    case 'h1':
      return []
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6': {
      const level = Number(tagName[1]) - 1
      return [said('heading', tidy(runsOf(children, page)), { level })]
    }
    case 'p':
    case 'summary':
    case 'figcaption': {
      if (select(':scope > :is(h2, h3, h4)', element)) return blocksOf(children, page)
      const runs = tidy(runsOf(children, page))
      if (runs.length === 0) return []
      const strong = tagName === 'summary' || matches('.label, .title', element)
      const leading = strong || tagName === 'figcaption'
      return [said('paragraph', strong ? runs.map(bold) : runs, { leading })]
    }
    case 'ul':
    case 'ol':
      return listOf(element, page)
    case 'dl':
      return [factsOf(element, page)]
    case 'table':
      return [tableOf(element, page)]
    case 'pre':
      return [said('code', [{ text: toString(element).trimEnd() }])]
    case 'blockquote':
      return [holding('quote', blocksOf(children, page))]
  }
  const blocks = blocksOf(children, page)
  if (blocks.length === 0) return []
  if (matches('[role=note]', element)) return [holding('note', blocks)]
  return matches(whole, element) ? [grouped(blocks)] : blocks
}

const bold = (run: Run): Run => ({ ...run, strong: true })

function grouped(blocks: Block[], most = short): Block {
  return holding('group', blocks, { short: plain(runsIn(blocks)).length <= most })
}

/** A date and its fact, an element each on the page, are one line. */
function dated(blocks: Block[], item: Element): Block[] {
  const [date, fact, ...rest] = blocks
  const first = selectAll(':scope > *', item).find((part) => toString(part).trim() !== '')
  const leads = first?.tagName === 'time' || first?.tagName === 'b'
  if (!leads || date?.kind !== 'paragraph' || fact?.kind !== 'paragraph') return blocks
  const runs = [...date.runs.map(bold), { text: '\u00a0: ' }, ...fact.runs]
  return [{ ...fact, runs }, ...rest]
}

/** A list of parts with titles of their own is no list on paper. */
function listOf(list: Element, page: string): Block[] {
  const { ariaLabel, role, start } = list.properties
  const titled = select('h2, h3, h4, h5', list) !== undefined
  const items = selectAll(':scope > li', list)
    .filter(isShown)
    .map((item): Block => {
      const { id } = item.properties
      const blocks = dated(blocksOf(item.children, page), item)
      const block = titled ? grouped(blocks, 0) : holding('item', blocks)
      return typeof id === 'string' ? { ...block, id: `${page}#${id}` } : block
    })
    .filter(({ blocks }) => blocks.length > 0)
  if (items.length === 0 || titled) return items
  const counts = list.tagName === 'ol' && role !== 'list'
  return [
    ...(ariaLabel ? [paragraph(`${String(ariaLabel)}\u00a0:`)] : []),
    holding('list', items, counts ? { start: Number(start ?? 1) } : {}),
  ]
}

function factsOf(list: Element, page: string): Block {
  const facts: Block[] = []
  for (const part of selectAll('dt, dd', list).filter(isShown)) {
    if (part.tagName === 'dt') facts.push(said('fact', tidy(runsOf(part.children, page))))
    else facts.at(-1)?.blocks.push(...blocksOf(part.children, page))
  }
  return holding('facts', facts)
}

function tableOf(table: Element, page: string): Block {
  const heads = selectAll('thead tr', table)
  const rows = selectAll('tr', table).map((row) => {
    const cells = selectAll('th, td', row).map(({ children }) =>
      said('cell', tidy(runsOf(children, page))),
    )
    return holding('row', cells, { leading: heads.includes(row) })
  })
  return holding('table', rows, { columns: columnsOf(rows) })
}

/** Parts of the width: by the longest cell, within what leaves room to the narrowest. */
function columnsOf(rows: readonly Block[]): number[] {
  const count = Math.max(...rows.map(({ blocks }) => blocks.length))
  return Array.from({ length: count }, (_, index) => {
    const longest = Math.max(...rows.map(({ blocks }) => plain(blocks[index]?.runs ?? []).length))
    return Math.round(Math.sqrt(Math.min(Math.max(longest, 9), 160)) * 10)
  })
}

function runsOf(nodes: readonly Nodes[], page: string, look: Omit<Run, 'text'> = {}): Run[] {
  return nodes.filter(isShown).flatMap((node): Run[] => {
    if (node.type === 'text') return [{ text: node.value.replace(/[ \t\r\n]+/g, ' '), ...look }]
    const element = node as Element
    const inside = (more: Omit<Run, 'text'> = {}) =>
      runsOf(element.children, page, { ...look, ...more })
    switch (element.tagName) {
      case 'br':
        return [{ text: '\n' }]
      case 'strong':
      case 'b':
        return inside({ strong: true })
      case 'em':
      case 'i':
        return inside({ emphasis: true })
      case 'code':
        return inside({ code: true })
      case 'ins':
        return inside({ added: true })
      case 'del':
        return inside({ removed: true })
      case 'a':
        return linked(element, inside(), page)
      case 'p':
      case 'li':
      case 'div':
        return [...inside(), { text: ' ' }]
      default:
        return inside()
    }
  })
}

/** One space at a time, none at the ends. */
function tidy(runs: readonly Run[]): Run[] {
  const tidied: Run[] = []
  for (const run of runs) {
    const mark = tidied.findLast(({ text, sources }) => sources || text.trim() !== '')
    // Marks in a row are one, without the space between them.
    if (run.sources && mark?.sources) {
      mark.sources = [...mark.sources, ...run.sources]
      tidied.splice(tidied.indexOf(mark) + 1)
      continue
    }
    const before = tidied.at(-1)?.text ?? ' '
    const text = /[ \n]$/.test(before) ? run.text.replace(/^ /, '') : run.text
    if (text !== '' || run.sources) tidied.push({ ...run, text })
  }
  const last = tidied.at(-1)
  if (last) last.text = last.text.trimEnd()
  return last?.text === '' && !last.sources ? tidied.slice(0, -1) : tidied
}

/** A link leads to a full address; one to sources, by their numbers, becomes a mark. */
function linked({ properties, children }: Element, runs: Run[], page: string): Run[] {
  const href = new URL(String(properties['href'] ?? ''), page).href
  const words = toString({ type: 'root', children } as Nodes).trim()
  if (/#s\d+$/i.test(href) && /^[[\]S\d,\s]+$/.test(words)) {
    const sources = words.match(/S\d+/g) ?? [href.split('#')[1]!.toUpperCase()]
    return [{ text: '', sources }]
  }
  return runs.map((run) => ({ ...run, href }))
}
