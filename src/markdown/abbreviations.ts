import type { Element, Root } from 'hast'
import { SKIP, visit } from 'unist-util-visit'
import { acronyms } from '../french/acronyms.ts'

const skipped = new Set(['code', 'pre', 'abbr'])

/**
 * Marks acronyms as abbreviations. What they stand for is in the text or in the glossary that they
 * are linked to (`lisibilite/sigle` holds it): a `title` would only say it again, to some readers.
 */
export function abbreviations() {
  return (tree: Root): void => {
    visit(tree, (node, index, parent) => {
      if (node.type === 'element' && skipped.has(node.tagName)) return SKIP
      if (node.type !== 'text' || !parent || index === undefined) return undefined
      const found = acronyms(node.value)
      if (found.length === 0) return undefined
      const ends = found.map(({ start, acronym }) => start + acronym.length)
      const parts = [
        ...found.flatMap(({ start, acronym }, rank) => [
          text(node.value.slice(rank === 0 ? 0 : ends[rank - 1], start)),
          abbr(acronym),
        ]),
        text(node.value.slice(ends.at(-1))),
      ].filter((part) => part.type !== 'text' || part.value !== '')
      parent.children.splice(index, 1, ...parts)
      return [SKIP, index + parts.length]
    })
  }
}

const text = (value: string) => ({ type: 'text' as const, value })

const abbr = (acronym: string): Element => ({
  type: 'element',
  tagName: 'abbr',
  properties: {},
  children: [text(acronym)],
})
