import type { Element, Root } from 'hast'
import { toString } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { VFile } from 'vfile'
import { slug } from '../french/words.ts'

/**
 * Names the anchors of the headings of one text, in order: the words without accents, and a number
 * when they are taken already.
 * @example
 * const name = anchorNames()
 * name('Étape') // 'etape'
 * name('Étape') // 'etape-2'
 */
export function anchorNames(): (words: string) => string {
  const taken = new Set<string>()
  return (words) => {
    const base = slug(words) || 'section'
    let name = base
    for (let number = 2; taken.has(name); number++) name = `${base}-${number}`
    taken.add(name)
    return name
  }
}

/** Gives headings their anchor. */
export function headingIds() {
  return (tree: Root): void => {
    const nameOf = anchorNames()
    visit(tree, 'element', (node: Element) => {
      if (!/^h[2-6]$/.test(node.tagName) || node.properties['id']) return
      node.properties['id'] = nameOf(toString(node))
    })
  }
}

/** Internal links get the base path under which the site is published. */
export function links({ base }: { base: string }) {
  return (tree: Root): void => {
    visit(tree, 'element', (node: Element) => {
      const href = node.tagName === 'a' ? node.properties['href'] : undefined
      if (typeof href !== 'string' || !/^[/#]/.test(href)) return
      const target = withPlainAnchor(href)
      node.properties['href'] = target.startsWith('/') ? base + target.slice(1) : target
    })
  }
}

/** Anchors have no accents: `#étapes`, as an editor may write it, means `#etapes`. */
function withPlainAnchor(href: string): string {
  const [path = '', fragment = ''] = href.split('#')
  if (!/[^\0-\x7f]|%[c-f]/i.test(fragment)) return href
  try {
    return `${path}#${slug(decodeURIComponent(fragment))}`
  } catch {
    return href
  }
}

/** The names that remark-rehype gives: to a note, to its call, to the word above the notes. */
const given = /^(#?)(?:user-content-fn|(user-content-fnref)|(footnote-label))(?:-(.*))?$/

/**
 * Names the footnotes, their calls and the word above them after the file of their text: a page may
 * show several texts, each with a note 1.
 * @example of `content/questions/cout.mdx`: `note-cout-1`, `appel-cout-1`, `notes-cout`
 */
export function noteIds() {
  return (tree: Root, file: VFile): void => {
    const text = file.stem
    const renamed = (name: string) =>
      name.replace(given, (_, hash: string, call?: string, above?: string, note?: string) =>
        above ? `notes-${text}` : `${hash}${call ? 'appel' : 'note'}-${text}-${note}`,
      )
    visit(tree, 'element', ({ properties }: Element) => {
      for (const key of ['id', 'href', 'ariaDescribedBy']) {
        const value = properties[key]
        const names = [value].flat().map(String)
        if (value) properties[key] = names.map(renamed).join(' ')
      }
    })
  }
}
