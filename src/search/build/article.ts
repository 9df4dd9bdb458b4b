import type { Element, ElementContent } from 'hast'
import { fromHtml } from 'hast-util-from-html'

/** The words of a built page, as a reader sees them, with the places that have an address. */
export interface Article {
  text: string
  /** In reading order. */
  anchors: Anchor[]
}

/** An element with an id. */
export interface Anchor {
  id: string
  /** First character of its text in the article. */
  at: number
  /** Level and words of a heading. */
  heading?: { level: number; text: string }
}

/**
 * Reads what a built page offers to the search: the element marked `data-pagefind-body`, less what
 * is marked `data-pagefind-ignore` and less controls, drawings and navigation.
 * @returns undefined when the page offers nothing
 */
export function articleOf(html: string): Article | undefined {
  const { children } = fromHtml(partWithBody(html), { fragment: true })
  const body = children.flatMap((node) => find(node, isBody))[0]
  if (!body) return undefined
  const article: Article = { text: '', anchors: [] }
  read(body.children, article)
  article.text = article.text.trimEnd()
  return article
}

/** From the marked element to the end of the main part: there is no need to parse the rest. */
function partWithBody(html: string): string {
  const start = html.lastIndexOf('<', html.indexOf('data-pagefind-body'))
  const end = html.indexOf('</main>', start)
  return html.slice(Math.max(0, start), end < 0 ? undefined : end)
}

const isBody = ({ properties }: Element) => 'dataPagefindBody' in properties

const skippedTags = new Set([
  'button',
  'form',
  'h1',
  'input',
  'nav',
  'noscript',
  'script',
  'select',
  'style',
  'svg',
  'template',
])
const skippedClasses = ['no-print', 'visually-hidden', 'print-only']

/** The mark of sources after a fact: each source is found by itself. */
const sourceMark = /^#S\d{3}$/

/** Elements that run on with the text around them; any other one ends a sentence. */
const inlineTags = new Set([
  'a',
  'abbr',
  'b',
  'cite',
  'code',
  'del',
  'em',
  'i',
  'kbd',
  'mark',
  'q',
  's',
  'small',
  'span',
  'strong',
  'sub',
  'sup',
  'time',
])

function find(node: { type: string }, wanted: (element: Element) => boolean): Element[] {
  if (node.type !== 'element') return []
  const element = node as Element
  return wanted(element) ? [element] : element.children.flatMap((child) => find(child, wanted))
}

function read(nodes: readonly ElementContent[], article: Article): void {
  for (const node of nodes) {
    if (node.type === 'text') article.text = append(article.text, node.value)
    if (node.type === 'element' && !isSkipped(node)) readElement(node, article)
  }
}

function readElement(element: Element, article: Article): void {
  const inline = inlineTags.has(element.tagName)
  if (!inline) article.text = endSentence(article.text)
  const at = article.text.length
  const { id } = element.properties
  const anchor: Anchor | undefined = typeof id === 'string' ? { id, at } : undefined
  if (anchor) article.anchors.push(anchor)
  read(element.children, article)
  const level = /^h([2-6])$/.exec(element.tagName)?.[1]
  if (anchor && level)
    anchor.heading = { level: Number(level), text: article.text.slice(at).trim() }
  if (element.tagName === 'dt') article.text = `${article.text.trimEnd()}\u00a0: `
  else if (!inline) article.text = endSentence(article.text)
}

function isSkipped({ tagName, properties }: Element): boolean {
  const classes = Array.isArray(properties['className']) ? properties['className'] : []
  return (
    skippedTags.has(tagName) ||
    sourceMark.test(String(properties['href'] ?? '')) ||
    'dataPagefindIgnore' in properties ||
    properties['hidden'] === true ||
    properties['ariaHidden'] === 'true' ||
    skippedClasses.some((name) => classes.includes(name))
  )
}

function append(text: string, more: string): string {
  const words = more.replace(/[ \t\r\n]+/g, ' ')
  // A mark that was left out before a full stop leaves its space behind.
  const before = /^\s*[.,)]/.test(words) ? text.trimEnd() : text
  return /(^|\s)$/.test(before) ? before + words.trimStart() : before + words
}

function endSentence(text: string): string {
  const whole = text.trimEnd()
  if (whole === '') return ''
  return /[.!?:;…,]$/.test(whole) ? `${whole} ` : `${whole}. `
}
