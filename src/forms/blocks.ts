import type {
  Blockquote,
  Heading,
  List,
  ListItem,
  Paragraph,
  PhrasingContent,
  RootContent,
  Table,
} from 'mdast'
import { marksOf } from '../markdown/tree.ts'

declare module 'mdast' {
  /** What Markdown does not write, and documents show. */
  interface Data {
    /** Full address of the part on the site. */
    id?: string
    /** Of a link to the same document, the id of a part. */
    place?: string
    /** Ids of the sources that a mark cites. */
    sources?: readonly string[]
    /** Of words, their language. */
    lang?: string
    /** Of a list, a term at the head of each item; of a quotation, a note; of bold, words added; of a group, a page. */
    look?: 'facts' | 'sources' | 'note' | 'added' | 'page'
  }
  /** A part of a page, which documents keep together. */
  interface Group extends Parent {
    type: 'group'
    data?: Data
    children: RootContent[]
  }
  interface RootContentMap {
    group: Group
  }
}

/** What a document is made of, as read from a page: Markdown, and how documents show it. */
export type Block = RootContent

type Words = readonly (string | PhrasingContent)[]

const phrasing = (words: Words): PhrasingContent[] =>
  words.map((part) => (typeof part === 'string' ? { type: 'text', value: part } : part))

export const heading = (depth: Heading['depth'], ...words: Words): Heading => ({
  type: 'heading',
  depth,
  children: phrasing(words),
})

export const paragraph = (...words: Words): Paragraph => ({
  type: 'paragraph',
  children: phrasing(words),
})

export const link = (url: string, ...words: Words): PhrasingContent => ({
  type: 'link',
  url,
  children: phrasing(words.length > 0 ? words : [url]),
})

/** A mark of the sources of what stands before it. */
export const mark = (sources: readonly string[]) => ({
  ...marksOf(sources),
  data: { sources, hName: 'sup' },
})

/** Bold, where nothing is bold already. */
export const strong = (...words: Words): PhrasingContent => ({
  type: 'strong',
  children: phrasing(words).flatMap((part) => (part.type === 'strong' ? part.children : [part])),
})

export const item = (children: Block[], more: Partial<ListItem> = {}): ListItem => ({
  type: 'listItem',
  children: children as ListItem['children'],
  ...more,
})

export const list = (children: ListItem[], more: Partial<List> = {}): List => ({
  type: 'list',
  spread: children.some((held) => held.children.length > 1),
  children,
  ...more,
})

/** A list whose items are one paragraph each. */
export const bullets = (items: readonly Words[]) =>
  list(items.map((words) => item([paragraph(...words)])))

/** A table whose first row is its head. */
export const table = (rows: readonly (readonly Words[])[]): Table => ({
  type: 'table',
  children: rows.map((cells) => ({
    type: 'tableRow',
    children: cells.map((words) => ({ type: 'tableCell', children: phrasing(words) })),
  })),
})

/** A term, then the paragraph that it is at the head of, on the same line. */
export const fact = (term: Words, words: Words = []) =>
  paragraph(strong(...term), '\u00a0: ', ...words)

export const quote = (children: Block[], more: Partial<Blockquote> = {}): Blockquote => ({
  type: 'blockquote',
  children: children as Blockquote['children'],
  ...more,
})
