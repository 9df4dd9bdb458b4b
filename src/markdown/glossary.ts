import type { Element, ElementContent, Root } from 'hast'
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
  const idOf = new Map(
    terms.flatMap(({ id, term, forms }) =>
      [term, ...forms].map((form) => [key(form), id] as const),
    ),
  )
  const pattern = patternOf([...idOf.keys()])
  const page = `${base}glossaire/#`

  return (tree: Root, file: VFile): void => {
    const used = new Set<string>()
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && skipped.has(node.tagName)) {
        const href = node.properties['href']
        if (typeof href === 'string' && href.startsWith(page)) used.add(href.slice(page.length))
        return SKIP
      }
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const parts: ElementContent[] = []
      let end = 0
      for (const match of node.value.matchAll(pattern)) {
        const id = idOf.get(key(match[0]))
        if (!id || used.has(id)) continue
        used.add(id)
        parts.push(text(node.value.slice(end, match.index)), link(match[0], page + id))
        end = match.index + match[0].length
      }
      if (parts.length === 0) return undefined
      parts.push(text(node.value.slice(end)))
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
    const data = file.data as { astro?: { frontmatter?: Record<string, unknown> } }
    if (data.astro?.frontmatter) data.astro.frontmatter['terms'] = [...used]
  }
}

/** Acronyms are known as written, other terms whatever their case and spaces. */
function key(form: string): string {
  const plain = form.replace(/[\u00a0\s]+/g, ' ').replace(/'/g, '’')
  return /^[A-Z]{2,}$/.test(plain) ? plain : plain.toLowerCase()
}

/** Matches whole words, the longest form first. */
function patternOf(keys: readonly string[]): RegExp {
  const forms = keys
    .toSorted((a, b) => b.length - a.length)
    .map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '[ \\u00a0]'))
  return new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.join('|') || '(?!)'})(?![\\p{L}\\p{N}-])`,
    'giu',
  )
}

const text = (value: string) => ({ type: 'text' as const, value })

const link = (words: string, href: string): Element => ({
  type: 'element',
  tagName: 'a',
  properties: { href, className: ['term'] },
  children: [text(words)],
})
