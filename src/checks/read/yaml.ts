import {
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  Parser,
  type Document,
  type ErrorCode,
  type Node,
} from 'yaml'

/** YAML with ranges; nothing is expanded, so an anchor bomb costs nothing. */
export interface Yaml {
  document: Document.Parsed
  /** Offset of the YAML in its file. */
  offset: number
  faults: YamlFault[]
  /** The plain value; undefined when anchors, tags or syntax make it unsafe or unknown. */
  value: unknown
  /** Whether there is nothing but blanks and comments. */
  isEmpty: boolean
}

export interface YamlFault {
  kind: 'syntax' | 'anchor' | 'tag' | 'unsafe-key'
  code?: ErrorCode
  /** Offset in the file. */
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

/** Reads YAML text that stands at `offset` in its file. Never throws. */
export function readYaml(text: string, offset = 0): Yaml {
  const document = parseDocument(text, {
    prettyErrors: false,
    lineCounter: new LineCounter(),
    merge: false,
  })
  const syntax = document.errors.map(({ code, pos: [start, end] }): YamlFault => ({
    kind: 'syntax',
    code,
    start: offset + start,
    words: text.slice(start, end),
  }))
  const properties = /[&*!]/.test(text) ? nodeProperties(text, offset) : []
  const isSafe = syntax.length + properties.length === 0
  const isEmpty = document.contents === null && document.errors.length === 0
  return {
    document,
    offset,
    faults: [...syntax, ...properties, ...unsafeKeys(document.contents, offset)],
    value: isSafe && !isEmpty ? document.toJS() : undefined,
    isEmpty,
  }
}

/** Offset of the value at a path, or of the nearest parent that exists. */
export function valueOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  return yaml.offset + (nodeAt(yaml, path)?.range?.[0] ?? 0)
}

/** Offset of the key at a path (of the item in a list), or of the nearest parent that exists. */
export function keyOffset(yaml: Yaml, path: readonly PropertyKey[]): number {
  const parent = nodeAt(yaml, path.slice(0, -1))
  const name = String(path.at(-1))
  const pair = isMap(parent) ? parent.items.find(({ key }) => keyName(key) === name) : undefined
  const key = pair?.key as Node | undefined
  return key?.range ? yaml.offset + key.range[0] : valueOffset(yaml, path)
}

/** The node at a path, or the nearest parent that exists. */
export function nodeAt({ document }: Yaml, path: readonly PropertyKey[]): Node | null {
  let node: unknown = document.contents
  for (const step of path) {
    const inner: unknown = isMap(node)
      ? node.items.find(({ key }) => keyName(key) === String(step))?.value
      : isSeq(node)
        ? node.items[Number(step)]
        : undefined
    if (!inner) break
    node = inner
  }
  return node as Node | null
}

/** Every scalar below a path, with its own path from there and its range in the file. */
export function scalarsOf(yaml: Yaml, from: readonly PropertyKey[] = []): YamlScalar[] {
  const { offset } = yaml
  const found: YamlScalar[] = []
  const walk = (node: unknown, path: (string | number)[]): void => {
    if (isMap(node)) {
      for (const { key, value } of node.items) walk(value, [...path, keyName(key)])
    } else if (isSeq(node)) {
      for (const [index, item] of node.items.entries()) walk(item, [...path, index])
    } else if (isScalar(node) && node.range) {
      const [start, end] = node.range
      const style = (node.type ?? 'PLAIN') as YamlScalar['style']
      found.push({ path, value: node.value, start: offset + start, end: offset + end, style })
    }
  }
  walk(nodeAt(yaml, from), [])
  return found
}

const keyName = (key: unknown) => (isScalar(key) ? String(key.value) : String(key))

const kinds: Record<string, YamlFault['kind']> = { anchor: 'anchor', alias: 'anchor', tag: 'tag' }

/** Anchors, aliases and tags as written: the parser's tokens keep their place. */
function nodeProperties(text: string, offset: number): YamlFault[] {
  const faults: YamlFault[] = []
  const walk = (token: unknown): void => {
    if (Array.isArray(token)) for (const inner of token) walk(inner)
    if (typeof token !== 'object' || token === null || Array.isArray(token)) return
    const {
      type,
      offset: start,
      source,
    } = token as { type?: string; offset?: number; source?: string }
    const kind = type === undefined ? undefined : kinds[type]
    if (kind) faults.push({ kind, start: offset + (start ?? 0), words: source ?? '' })
    for (const inner of Object.values(token)) if (typeof inner === 'object') walk(inner)
  }
  for (const token of new Parser().parse(text)) walk(token)
  return faults
}

/** Keys by which a document reaches further than itself. */
export const unsafeNames = new Set(['__proto__', 'prototype', 'constructor', '<<'])

function unsafeKeys(node: unknown, offset: number): YamlFault[] {
  if (isSeq(node)) return node.items.flatMap((item) => unsafeKeys(item, offset))
  if (!isMap(node)) return []
  return node.items.flatMap(({ key, value }) => {
    const name = keyName(key)
    const start = offset + ((key as Node | null)?.range?.[0] ?? 0)
    const own: YamlFault[] = unsafeNames.has(name)
      ? [{ kind: 'unsafe-key', start, words: name }]
      : []
    return [...own, ...unsafeKeys(value, offset)]
  })
}

/** Where the front matter of a Markdown file stands. */
export interface FrontMatter {
  /** Offset of the first character of the opening marker; 0 when there is none. */
  open: number
  /** YAML between the markers: start and end offsets. */
  start: number
  end: number
  /** Where the Markdown begins. */
  body: number
  state: 'ok' | 'absent' | 'late' | 'open'
}

/**
 * Finds the front matter.
 * `late`: something blank stands before it; `open`: its closing marker is missing.
 */
export function findFrontMatter(text: string): FrontMatter {
  const opening = /^\uFEFF?([ \t\r\n\u00a0]*)---[ \t]*(\r\n|\r|\n|$)/.exec(text)
  if (!opening) return { open: 0, start: 0, end: 0, body: 0, state: 'absent' }
  const start = opening[0].length
  const open = text.indexOf('---')
  const closing = /(?:^|(?<=[\r\n]))---[ \t]*(?=\r|\n|$)/.exec(text.slice(start))
  if (!closing)
    return { open, start, end: endOfKeys(text, start), body: text.length, state: 'open' }
  const end = start + closing.index
  return {
    open,
    start,
    end,
    body: end + closing[0].length,
    state: opening[1] === '' ? 'ok' : 'late',
  }
}

/** An unclosed header stops at the blank line before the first line that is not YAML. */
function endOfKeys(text: string, start: number): number {
  for (const blank of text.slice(start).matchAll(/(?:\r\n|\r|\n)[ \t]*(?=\r|\n)/g)) {
    const after = text.slice(start + blank.index).trimStart()
    if (!/^([\w-]+:(\s|$)|- |\s)/.test(after)) return start + blank.index
  }
  return text.length
}
