import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { frenchTypography } from '../french/typography.ts'
import { figureWords, type Label } from '../label/label.ts'
import { markdownOf, marksOf, parseMarkdown, plainAttributes } from './tree.ts'

/** What a text outside its page must know. */
interface Place {
  label: Label
  /** The full public address of an address on the site. */
  address: (path: string) => string
}

/** The body of an entry in Markdown, for the data formats: a mark of a source becomes `[S012]`. */
export function markdownText(body: string, place: Place): string {
  return markdownOf(saidIn(body, place))
    .trim()
    .replace(/(?<!\]) (?=\[S\d+\])/g, '\u00a0')
}

/** The syntax tree of a body: its tags say their words, its links lead to full addresses. */
function saidIn(body: string, { label, address }: Place): Root {
  const isOpen = label.site.applications === 'open'
  const inside = (node: Nodes) => ('children' in node ? node.children.flatMap(said) : [])
  const tag = (node: MdxJsxFlowElement | MdxJsxTextElement): Nodes[] => {
    const { de, en, id = '' } = plainAttributes(node)
    switch (node.name) {
      case 'Chiffre':
        return [{ type: 'text', value: figureWords(label, de, en) }]
      case 'Source':
        return [marksOf(id.split(/\s+/))]
      case 'Ouvert':
        return isOpen ? inside(node) : []
      case 'Ferme':
        return isOpen ? [] : inside(node)
      default:
        return inside(node)
    }
  }
  const said = (node: Nodes): Nodes[] => {
    switch (node.type) {
      case 'text':
        return [{ ...node, value: frenchTypography(node.value) }]
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        return tag(node)
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        return []
    }
    if (!('children' in node)) return [node]
    const full = { ...node, children: inside(node) } as Nodes
    if (full.type === 'link' && full.url.startsWith('/')) full.url = address(full.url)
    return [full]
  }
  return { type: 'root', children: inside(parseMarkdown(body)) as Root['children'] }
}
