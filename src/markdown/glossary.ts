import type { Element, ElementContent, Root, Text } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** What the plugin needs to know of a term. */
export interface LinkedTerm {
  id: string
  term: string
  forms: readonly string[]
}

const skipped = new Set(['a', 'code', 'pre', 'h1', 'h2', 'h3', 'h4', 'th', 'blockquote'])

/**
 * Links the first use of each glossary term in an entry, and lists the terms used in
 * `frontmatter.terms`, so that the page can print their definitions.
 */
export function glossaryLinks({ terms, base }: { terms: readonly LinkedTerm[]; base: string }) {
  const idOf = new Map(terms.flatMap(({ id, term, forms }) => [term, ...forms].map((form) => [key(form), id])))
  const longestFirst = [...idOf.keys()].toSorted((a, b) => b.length - a.length).map(escape)
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'giu')

  return (tree: Root, file: VFile): void => {
    if (idOf.size === 0) return
    const used = new Set<string>()
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && skipped.has(node.tagName)) return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const parts = split(node, pattern, idOf, used, base)
      if (parts.length === 1) return undefined
      parent.children.splice(index, 1, ...(parts as typeof parent.children))
      return [SKIP, index + parts.length]
    })
    const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } }
    if (data.astro?.frontmatter) data.astro.frontmatter['terms'] = [...used]
  }
}

/** Acronyms are matched as written; other terms whatever the case of their first letter. */
const key = (form: string) => (/^[A-Z]{2,}$/.test(form) ? form : form.toLowerCase())

const escape = (form: string) =>
  form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[ \u00a0]/g, '[ \\u00a0]').replace(/['’]/g, '[\'’]')

function split(
  node: Text,
  pattern: RegExp,
  idOf: Map<string, string>,
  used: Set<string>,
  base: string,
): ElementContent[] {
  const parts: ElementContent[] = []
  let end = 0
  for (const match of node.value.matchAll(pattern)) {
    const written = match[0].replace(/\u00a0/g, ' ')
    const id = idOf.get(written) ?? idOf.get(written.toLowerCase())
    if (!id || used.has(id) || (idOf.get(written) === undefined && /^[A-Z]{2,}$/i.test(written) && !idOf.has(written.toLowerCase()))) continue
    used.add(id)
    if (match.index > end) parts.push({ type: 'text', value: node.value.slice(end, match.index) })
    parts.push(link(match[0], `${base}glossaire/#${id}`))
    end = match.index + match[0].length
  }
  if (end < node.value.length || parts.length === 0) {
    parts.push({ type: 'text', value: node.value.slice(end) })
  }
  return parts
}

const link = (words: string, href: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href, className: ['term'] },
  children: [{ type: 'text', value: words }],
})
