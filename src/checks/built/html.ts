/** An element of a built page, in the order of the source. */
export interface Element {
  name: string
  /** Attributes in lower case, with their values decoded. */
  attributes: ReadonlyMap<string, string>
  /** What stands between the tags of a script or a style sheet; `''` for the others. */
  code: string
  /** Offset of the opening tag. */
  start: number
  /** Offset after the opening tag. */
  end: number
}

export interface Html {
  elements: Element[]
  /** Offset of the first thing that is not plain, well-formed HTML; undefined when all is. */
  unreadableAt: number | undefined
}

const tag =
  /<(?:(!doctype html)|(\/)?([a-z][a-z0-9:-]*)((?:\s+[^\s"'<>/=]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?)>|<!--[\s\S]*?-->/giy
const attribute = /([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/g

/** Elements whose content is not HTML, with what ends it. */
const raw = new Map(
  ['script', 'style', 'textarea', 'title', 'xmp', 'noembed', 'noframes'].map((name) => [
    name,
    new RegExp(`</${name}`, 'i'),
  ]),
)

/** Attributes read before, by how they are written: the pages of a site share most of their tags. */
export type KnownAttributes = Map<string, Element['attributes']>

/**
 * Reads the HTML that Astro writes. Stricter than a browser on purpose: where a browser would
 * guess, this stops and says where, so that nothing can hide in a difference between both.
 * @param known to be given again with the next page of the site
 */
export function readHtml(html: string, known: KnownAttributes = new Map()): Html {
  const elements: Element[] = []
  for (let at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at)) {
    tag.lastIndex = at
    const [all, , slash, written = '', rest = ''] = tag.exec(html) ?? []
    if (all === undefined) return { elements, unreadableAt: at }
    const start = at
    at += all.length
    const name = written.toLowerCase()
    if (slash || name === '') continue
    let code = ''
    const end = raw.get(name)
    if (end && !(all.endsWith('/>') && isSvg(elements, html, start))) {
      const length = html.slice(at).search(end)
      if (length < 0) return { elements, unreadableAt: start }
      code = html.slice(at, at + length)
    }
    const attributes = known.get(rest) ?? attributesOf(rest)
    known.set(rest, attributes)
    elements.push({ name, attributes, code, start, end: at })
    at += code.length
  }
  return { elements, unreadableAt: undefined }
}

/** Inside an SVG, `<title/>` may close itself. */
function isSvg(elements: readonly Element[], html: string, start: number): boolean {
  const last = elements.findLast(({ name }) => name === 'svg')
  return last !== undefined && !html.slice(last.end, start).includes('</svg>')
}

function attributesOf(rest: string): Map<string, string> {
  const found = [...rest.matchAll(attribute)].map(
    ([, name = '', double, single, bare]) =>
      [name.toLowerCase(), decoded(double ?? single ?? bare ?? '')] as const,
  )
  return new Map(found)
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  colon: ':',
  tab: '\t',
  newline: '\n',
}

/** Character references as the characters that they stand for. */
export function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z]+));?/gi, (all, hex, decimal, name) => {
    if (name) return named[name.toLowerCase()] ?? all
    const code = hex ? Number.parseInt(hex, 16) : Number(decimal)
    return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
  })
}

/** The words of a piece of HTML, without its tags. */
export function wordsOf(html: string): string {
  return decoded(html.replace(/<(script|style)\b[\s\S]*?<\/\1>|<[^>]*>/gi, ' '))
    .replace(/\s+/g, ' ')
    .trim()
}
