import { ElementType, parseDocument } from 'htmlparser2'

type Node = ReturnType<typeof parseDocument>['children'][number]
type Element = Extract<Node, { name: string; attribs: object }>

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
  const [body] = parseDocument(partWithBody(html)).children
  if (body?.type !== ElementType.Tag || !(mark in body.attribs)) return undefined
  const article: Article = { text: '', anchors: [] }
  read(body.children, article)
  article.text = article.text.trimEnd()
  return article
}

/** From the marked element to the end of the main part: there is no need to parse the rest. */
function partWithBody(html: string): string {
  const start = html.lastIndexOf('<', html.indexOf(mark))
  const end = html.indexOf('</main>', start)
  return html.slice(Math.max(0, start), end < 0 ? undefined : end)
}

const mark = 'data-pagefind-body'

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

function read(nodes: readonly Node[], article: Article): void {
  for (const node of nodes) {
    if (node.type === ElementType.Text) article.text = append(article.text, node.data)
    if (node.type === ElementType.Tag && !isSkipped(node)) readElement(node, article)
  }
}

function readElement(element: Element, article: Article): void {
  const inline = inlineTags.has(element.name)
  if (!inline) article.text = endSentence(article.text)
  const at = article.text.length
  const { id } = element.attribs
  const anchor: Anchor | undefined = id ? { id, at } : undefined
  if (anchor) article.anchors.push(anchor)
  read(element.children, article)
  const level = /^h([2-6])$/.exec(element.name)?.[1]
  if (anchor && level)
    anchor.heading = { level: Number(level), text: article.text.slice(at).trim() }
  if (element.name === 'dt') article.text = `${article.text.trimEnd()}\u00a0: `
  else if (!inline) article.text = endSentence(article.text)
}

function isSkipped({ name, attribs }: Element): boolean {
  const classes = attribs['class']?.split(/\s+/) ?? []
  return (
    skippedTags.has(name) ||
    sourceMark.test(attribs['href'] ?? '') ||
    'data-pagefind-ignore' in attribs ||
    'hidden' in attribs ||
    attribs['aria-hidden'] === 'true' ||
    skippedClasses.some((skipped) => classes.includes(skipped))
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
