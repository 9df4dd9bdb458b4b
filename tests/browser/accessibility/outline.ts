import { parse, stringify } from 'yaml'
import { format } from 'prettier'

type Node = string | Record<string, string | Node[]>

/** What only holds or carries text: its content counts, not itself. */
const text =
  /^(text|paragraph|strong|emphasis|code|time|link|term|definition|mark|insertion|deletion|superscript|subscript|blockquote|caption|rowgroup|row|cell|rowheader|columnheader|listitem|generic|option|separator|\/)/

/** What keeps its name, because the site gives it and not its content. */
const named =
  /^(banner|navigation|search|contentinfo|complementary|button|combobox|checkbox|radio|searchbox|textbox|status|group|heading "[^"]*" \[level=1\])/

/**
 * The structure of a part of a page as assistive technologies have it, without its words: each
 * kind of landmark, heading, list, table, figure and control once, where it first comes, so that
 * new content changes nothing and a lost name, role or level does.
 * @param snapshot what Playwright's `ariaSnapshot()` gave
 */
export function outline(snapshot: string): Promise<string> {
  return yaml(prune(parse(snapshot) as Node[]))
}

/** The whole of a part of a page that content does not change, with its words. */
export function whole(snapshot: string): Promise<string> {
  return yaml(parse(snapshot) as Node[])
}

function prune(nodes: readonly Node[]): Node[] {
  const kept = nodes.flatMap((node) => {
    const [head = '', content] = typeof node === 'string' ? [node] : (Object.entries(node)[0] ?? [])
    const inner = Array.isArray(content) ? prune(content) : []
    if (text.test(head)) return inner
    const name = nameless(head)
    return [inner.length > 0 ? { [name]: inner } : name]
  })
  const seen = new Set<string>()
  return kept.filter((node) => seen.size !== seen.add(JSON.stringify(node)).size)
}

function nameless(head: string): string {
  if (/^heading.*\[level=1\]/.test(head)) return 'heading [level=1]'
  return named.test(head) ? head : head.replace(/ "(?:[^"\\]|\\.)*"/, '')
}

const yaml = (nodes: readonly Node[]) =>
  format(stringify(nodes, { lineWidth: 0 }), { parser: 'yaml', singleQuote: true, printWidth: 100 })
