import type { Element, ElementContent, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { SKIP, visit } from 'unist-util-visit'
import { acronyms } from '../french/acronyms.ts'
import { frenchTypography } from '../french/typography.ts'

const code = new Set(['code', 'pre'])

/** Sets French typography in text nodes only: never in code, attributes or addresses. */
export function typography() {
  return (tree: Root): void => {
    visit(tree, (node) => {
      if (node.type === 'element' && code.has(node.tagName)) return SKIP
      if (node.type === 'text') node.value = frenchTypography(node.value)
      return undefined
    })
  }
}

/**
 * Marks acronyms as abbreviations. What they stand for is in the text or in the glossary that they
 * are linked to (`lisibilite/sigle` holds it): a `title` would only say it again, to some readers.
 */
export function abbreviations() {
  const skipped = new Set([...code, 'abbr'])
  return (tree: Root): void =>
    marked(tree, skipped, (value) =>
      acronyms(value).map(({ start, acronym }) => ({
        start,
        element: elementOf('abbr', {}, text(acronym)),
      })),
    )
}

/** What the plugin needs to know of a term. */
export interface LinkedTerm {
  id: string
  term: string
  forms: readonly string[]
}

/** Links the first use of each glossary term in an entry. */
export function glossaryLinks({ terms, base }: { terms: readonly LinkedTerm[]; base: string }) {
  const idOf = new Map(
    terms.flatMap(({ id, term, forms }) =>
      [term, ...forms].map((form) => [key(form), id] as const),
    ),
  )
  const pattern = patternOf([...idOf.keys()])
  const page = `${base}glossaire/#`
  const skipped = new Set([...code, 'a', 'h1', 'h2', 'h3', 'h4', 'th', 'blockquote'])

  return (tree: Root): void => {
    const used = new Set<string>()
    const firstUses = (value: string): Mark[] =>
      [...value.matchAll(pattern)].flatMap(({ index: start, 0: words }) => {
        const id = idOf.get(key(words))
        if (!id || used.has(id)) return []
        used.add(id)
        const element = elementOf('a', { href: page + id, className: ['term'] }, text(words))
        return { start, element }
      })
    marked(tree, skipped, firstUses, ({ properties: { href } }) => {
      if (typeof href === 'string' && href.startsWith(page)) used.add(href.slice(page.length))
    })
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

/** A stretch of text, and the element that takes its place. */
interface Mark {
  start: number
  element: Element
}

/** Marks stretches of the text, in reading order, but in the elements to skip. */
function marked(
  tree: Root,
  skipped: ReadonlySet<string>,
  find: (text: string) => Mark[],
  met: (element: Element) => void = () => {},
): void {
  visit(tree, (node, index, parent) => {
    if (node.type === 'element' && skipped.has(node.tagName)) {
      met(node)
      return SKIP
    }
    if (node.type !== 'text' || !parent || index === undefined) return undefined
    const parts: ElementContent[] = []
    let end = 0
    for (const { start, element } of find(node.value)) {
      parts.push(text(node.value.slice(end, start)), element)
      end = start + toString(element).length
    }
    if (parts.length === 0) return undefined
    parts.push(text(node.value.slice(end)))
    const kept = withoutEmpty(parts)
    parent.children.splice(index, 1, ...kept)
    return [SKIP, index + kept.length]
  })
}

/** A text of a page. */
export const text = (value: string) => ({ type: 'text' as const, value })

/** An element of a page. */
export function elementOf(
  tagName: string,
  properties: Element['properties'],
  ...children: ElementContent[]
): Element {
  return { type: 'element', tagName, properties, children }
}

/** The same nodes but for the texts without a sign. */
export const withoutEmpty = (nodes: readonly ElementContent[]) =>
  nodes.filter((node) => node.type !== 'text' || node.value !== '')
