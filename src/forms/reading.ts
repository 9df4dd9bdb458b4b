import type { Element, ElementContent, Nodes } from 'hast'
import { select, selectAll } from 'hast-util-select'
import type { ListItem, PhrasingContent, Root, RootContent } from 'mdast'
import rehypeRemark, { type Options } from 'rehype-remark'
import { unified } from 'unified'
import { fact, heading, item, list, mark, paragraph, quote, strong } from './blocks.ts'

/** Reads a page of the site, by its address such as `/processus/`. */
export type ReadPage = (path: string, selector?: string) => Root

/** What serves the page alone: navigation, what one can press, what goes with a page of the web. */
export const pageOnly = [
  ...['.no-print', '.actions', '.visually-hidden', '.page-meta', '.download', '.terms', '.sources'],
  ...['[hidden]', 'nav', 'button', 'dialog', 'form', 'script', 'style', 'template', 'svg'],
]

/**
 * Reads what a built page says to its reader.
 * @param address its full address, which its links are taken from
 * @param selector the part to read
 * @throws when the page has no such part
 */
export function readPage(page: Nodes, address: string, selector = 'main'): Root {
  const part = select(selector, page)
  if (!part) throw new Error(`La page construite n’a pas de « ${selector} ».`)
  const properties = { href: address }
  const base: Element = { type: 'element', tagName: 'base', properties, children: [] }
  return reader.runSync({ type: 'root', children: [base, ...saidBy(part)] }) as Root
}

/** What an element holds, without what serves the page alone: one pass, as there are many. */
const saidBy = ({ children }: Element): ElementContent[] =>
  children.flatMap((child) => {
    if (child.type !== 'element') return child
    const { type, tagName, properties } = child
    const classes = [properties['className']].flat().map((name) => `.${String(name)}`)
    const names = [tagName, ...classes, ...(properties['hidden'] === undefined ? [] : ['[hidden]'])]
    // What a term means is a click away on the page alone.
    if (names.includes('.term')) return saidBy(child)
    const isLeft = names.some((name) => pageOnly.includes(name))
    return isLeft ? [] : { type, tagName, properties, children: saidBy(child) }
  })

type Handlers = NonNullable<Options['handlers']>
type Handle = NonNullable<Handlers[string]>
type State = Parameters<Handle>[0]

const words = (state: State, element: Element) => state.all(element) as PhrasingContent[]
const blocks = (state: State, element: Element) => state.toFlow(state.all(element)) as RootContent[]

/** The full address of a part of the page, which links may lead to. */
const placed = (state: State, { properties: { id } }: Element) =>
  id ? { data: { id: state.resolve(`#${String(id)}`) } } : {}

const titled: Handle = (state, element) => ({
  ...heading(Number(element.tagName[1]) as 1, ...words(state, element)),
  ...placed(state, element),
})

/** What keeps together where it is short. */
const group: Handle = (state, element) => {
  const children = blocks(state, element)
  return children.length > 0 ? { type: 'group', children, ...placed(state, element) } : undefined
}

/** A list of parts with titles of their own is none elsewhere than on the page. */
const listed: Handle = (state, element) => {
  const { ariaLabel, role, start } = element.properties
  if (select('h2, h3, h4, h5', element)) {
    return selectAll(':scope > li', element).flatMap((part) => group(state, part, element) ?? [])
  }
  const items = state.all(element) as ListItem[]
  if (items.length === 0) return
  const ordered = element.tagName === 'ol' && role !== 'list'
  return [
    ...(ariaLabel ? [paragraph(`${String(ariaLabel)}\u00a0:`)] : []),
    list(items, ordered ? { ordered, start: Number(start ?? 1) } : {}),
  ]
}

/** A term, then what is said of it: on the same line where it begins with a paragraph. */
const headed = (term: PhrasingContent[], [first, ...rest]: RootContent[]) =>
  first?.type === 'paragraph'
    ? [fact(term, first.children), ...rest]
    : [fact(term), ...(first ? [first] : []), ...rest]

/** A date and its fact, an element each on the page, are one line. */
const itemOf: Handle = (state, element) => {
  const children = blocks(state, element)
  const [date, ...rest] = children
  const isDated =
    date?.type === 'paragraph' && select(':scope > :is(time, b, span):first-child', element)
  if (isDated && rest.length > 0) {
    return item(headed(date.children, rest), placed(state, element))
  }
  return children.length > 0 ? item(children, placed(state, element)) : undefined
}

/** Terms in bold, each with what it is. */
const facts: Handle = (state, element) => {
  const terms: { term: PhrasingContent[]; about: RootContent[] }[] = []
  for (const part of selectAll('dt, dd', element)) {
    if (part.tagName === 'dt') terms.push({ term: words(state, part), about: [] })
    else terms.at(-1)!.about.push(...blocks(state, part))
  }
  const items = terms.map(({ term, about }) => item(headed(term, about)))
  return list(items, { data: { look: 'facts' } })
}

const said: Handle = (state, element) => {
  const { className } = element.properties
  const own = words(state, element)
  if (own.length === 0) return
  const names =
    Array.isArray(className) && className.some((name) => /^(label|title)$/.test(`${name}`))
  return names ? paragraph(strong(...own)) : paragraph(...own)
}

const noted: Handle = (state, element) =>
  element.properties['role'] === 'note'
    ? quote(blocks(state, element), { data: { look: 'note' } })
    : blocks(state, element)

const handlers: Handlers = {
  ...Object.fromEntries(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((name) => [name, titled])),
  section: group,
  figure: group,
  ul: listed,
  ol: listed,
  li: itemOf,
  dl: facts,
  p: said,
  summary: (state, element) =>
    select('h2, h3, h4', element)
      ? blocks(state, element)
      : paragraph(strong(...words(state, element))),
  div: noted,
  aside: noted,
  ins: (state, element) => ({ ...strong(...words(state, element)), data: { look: 'added' } }),
  /** Marks of sources, by what they lead to. */
  sup(state, element) {
    const sources = element.children.flatMap((child) => {
      const leads = child.type === 'element' && /^#(S\d+)$/.exec(`${child.properties['href']}`)
      return leads ? [leads[1]!] : []
    })
    return sources.length > 0 ? mark(sources) : state.all(element)
  },
}

// Guillemets are in the text already.
const reader = unified()
  .use(rehypeRemark, { handlers, quotes: [''] })
  .freeze()
