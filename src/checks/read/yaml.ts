import {
  isMap,
  isScalar,
  isSeq,
  parseDocument,
  Parser,
  visit,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml'

/** YAML with ranges; nothing is expanded, so an anchor bomb costs nothing. */
export interface Yaml {
  document: Document.Parsed
  faults: YamlFault[]
  /** The plain value; undefined when anchors, tags or syntax make it unsafe or unknown. */
  value: unknown
  /** Whether there is nothing but blanks and comments. */
  isEmpty: boolean
}

export interface YamlFault {
  kind: 'syntax' | 'anchor' | 'tag' | 'unsafe-key'
  code?: ErrorCode
  start: number
  /** The text at fault. */
  words: string
}

export interface YamlScalar {
  path: (string | number)[]
  value: unknown
  /** Range in the file, quotation marks included. */
  start: number
  end: number
  style: 'PLAIN' | 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' | 'BLOCK_LITERAL' | 'BLOCK_FOLDED'
}

/** Keys by which a document reaches further than itself. */
export const unsafeNames = new Set(['__proto__', 'prototype', 'constructor', '<<'])

/** Reads the YAML of a file, in which all else is blank. Never throws. */
export function readYaml(text: string): Yaml {
  const document = parseDocument(text, { prettyErrors: false })
  const syntax = document.errors.map(({ code, pos: [start, end] }): YamlFault => ({
    kind: 'syntax',
    code,
    start,
    words: text.slice(start, end),
  }))
  const properties = propertySign.test(text) ? nodeProperties([...new Parser().parse(text)]) : []
  const unsafe: YamlFault[] = []
  visit(document, {
    Pair(_, { key }) {
      const words = keyName(key)
      const start = (key as Node | null)?.range?.[0] ?? 0
      if (unsafeNames.has(words)) unsafe.push({ kind: 'unsafe-key', start, words })
    },
  })
  const isEmpty = document.contents === null && syntax.length === 0
  const isSafe = syntax.length + properties.length === 0
  return {
    document,
    faults: [...syntax, ...properties, ...unsafe],
    value: isSafe && !isEmpty ? document.toJS() : undefined,
    isEmpty,
  }
}

/** Where an anchor, an alias or a tag may stand: other texts are not read a second time. */
const propertySign = /(?:^|[ \t\r\n,[{])(?:[&*]\S|!)/

const propertyKinds: Readonly<Record<string, YamlFault['kind']>> = {
  anchor: 'anchor',
  alias: 'anchor',
  tag: 'tag',
}

/** Anchors, aliases and tags as written: the parser's tokens keep their place. */
function nodeProperties(token: object): YamlFault[] {
  const { type = '', offset: start = 0, source: words = '' } = token as Partial<Token>
  const kind = propertyKinds[type]
  const inner = Object.values(token).filter((one) => typeof one === 'object' && one !== null)
  return [...(kind ? [{ kind, start, words }] : []), ...inner.flatMap(nodeProperties)]
}

type Token = Record<'type' | 'source', string> & { offset: number }

/** Offset of the value at a path, or of the nearest parent that exists. */
export function valueOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  return nodeAt(yaml, path)?.range?.[0] ?? 0
}

/** Offset of the key at a path (of the item in a list), or of the nearest parent that exists. */
export function keyOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  const key = pairAt(nodeAt(yaml, path.slice(0, -1)), path.at(-1))?.key as Node | undefined
  return key?.range?.[0] ?? valueOffset(yaml, path)
}

/** The node at a path, or the nearest parent that exists. */
export function nodeAt({ document }: Yaml, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents
  for (const step of path) {
    const inner = isSeq(node) ? node.items[Number(step)] : pairAt(node, step)?.value
    if (!inner) break
    node = inner
  }
  return node as Node | null
}

const pairAt = (node: unknown, step: PropertyKey | undefined) =>
  isMap(node) ? node.items.find(({ key }) => keyName(key) === String(step)) : undefined

const keyName = (key: unknown) => (isScalar(key) ? String(key.value) : String(key))

/** Every scalar below a path, with its own path from there and its range in the file. */
export function scalarsOf(yaml: Yaml, from: readonly PropertyKey[] = []): YamlScalar[] {
  return scalarsIn(nodeAt(yaml, from), [])
}

function scalarsIn(node: unknown, path: YamlScalar['path']): YamlScalar[] {
  if (isMap(node))
    return node.items.flatMap(({ key, value }) => scalarsIn(value, [...path, keyName(key)]))
  if (isSeq(node)) return node.items.flatMap((item, index) => scalarsIn(item, [...path, index]))
  if (!isScalar(node) || !node.range) return []
  const { value, type = 'PLAIN', range } = node
  return [{ path, value, start: range[0], end: range[1], style: type as YamlScalar['style'] }]
}

/** Where the front matter of a Markdown file stands. */
export interface FrontMatter {
  /** Offset of the first character of the opening marker; 0 when there is none. */
  open: number
  /** YAML between the markers: start and end offsets; nothing is read where one is missing. */
  start: number
  end: number
  /** Where the Markdown begins. */
  body: number
  /** `late`: something blank stands before it; `open`: its closing marker is missing. */
  state: 'ok' | 'absent' | 'late' | 'open'
}

/** Finds the front matter. */
export function findFrontMatter(text: string): FrontMatter {
  const [opening, blank] = /^\uFEFF?([ \t\r\n\u00a0]*)---[ \t]*(?:\r\n|\r|\n|$)/.exec(text) ?? []
  if (opening === undefined) return { open: 0, start: 0, end: 0, body: 0, state: 'absent' }
  const [open, start] = [text.indexOf('---'), opening.length]
  const closing = /(?:^|(?<=[\r\n]))---[ \t]*(?=\r|\n|$)/.exec(text.slice(start))
  if (!closing) return { open, start, end: start, body: text.length, state: 'open' }
  const end = start + closing.index
  const state = blank === '' ? 'ok' : 'late'
  return { open, start, end, body: end + closing[0].length, state }
}
