import type { Element, Root } from 'hast'
import { parse } from 'node:path'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'

/** The names that remark-rehype gives: to a note, to its call, to the word above the notes. */
const given = /^(#?)(?:user-content-fn|(user-content-fnref)|(footnote-label))(?:-(.*))?$/

/**
 * Names the footnotes, their calls and the word above them after the file of their text: a page may
 * show several texts, each with a note 1.
 * @example of `content/questions/cout.mdx`: `note-cout-1`, `appel-cout-1`, `notes-cout`
 */
export function noteIds() {
  return (tree: Root, file: VFile): void => {
    const hasNotes = tree.children.some(
      (node) => node.type === 'element' && 'dataFootnotes' in node.properties,
    )
    if (!hasNotes) return
    const text = parse(file.path).name
    const renamed = (name: string) =>
      name.replace(given, (_, hash: string, call?: string, above?: string, note?: string) =>
        above ? `notes-${text}` : `${hash}${call ? 'appel' : 'note'}-${text}-${note}`,
      )
    visit(tree, 'element', ({ properties }: Element) => {
      for (const key of ['id', 'href', 'ariaDescribedBy']) {
        const value = properties[key]
        if (typeof value === 'string') properties[key] = renamed(value)
        else if (Array.isArray(value)) properties[key] = value.map((name) => renamed(String(name)))
      }
    })
  }
}
