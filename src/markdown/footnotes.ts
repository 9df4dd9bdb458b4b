import type { FootnoteDefinition, Nodes, Root } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'

/**
 * Numbers the footnotes of a text by their first reference, as pages do, whatever their names and
 * the order of their definitions. Each reference gets its number for label.
 * @returns the definitions in order of number; one that nothing refers to is left out
 */
export function numberedNotes(tree: Root): FootnoteDefinition[] {
  const definitions = new Map<string, FootnoteDefinition>()
  visit(tree, 'footnoteDefinition', (node) => {
    definitions.set(node.identifier, node)
  })
  const notes = new Set<FootnoteDefinition>()
  const numberIn = (root: Nodes): void =>
    visit(root, (node) => {
      if (node.type === 'footnoteDefinition' && node !== root) return SKIP
      const note = node.type === 'footnoteReference' && definitions.get(node.identifier)
      if (!note) return undefined
      notes.add(note)
      node.label = String([...notes].indexOf(note) + 1)
      return undefined
    })
  numberIn(tree)
  // A note may refer to another: the set grows while it is read.
  for (const note of notes) numberIn(note)
  return [...notes]
}
