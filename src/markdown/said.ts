import type { Nodes, Root } from 'mdast'
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx'
import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { frenchNumber, numberInWords } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'
import type { Label } from '../label/label.ts'
import { plainAttributes } from './page-tags.ts'
import { parseMarkdown } from './parse.ts'
import { markdownOf, marksOf } from './write.ts'

/** What a text outside its page must know. */
interface Place {
  label: Label
  /** The full public address of an address on the site. */
  address: (path: string) => string
}

/**
 * A number of the data, as `<Chiffre de="labels" en="lettres" />` shows it.
 * @throws in French when the data has no such number
 */
export function figureWords({ figures }: Pick<Label, 'figures'>, de = '', en?: string): string {
  const value = figures[de]
  if (value === undefined) {
    const known = Object.keys(figures).join(', ')
    throw new Error(`<Chiffre de="${de}" /> : nombre inconnu. Nombres connus : ${known}.`)
  }
  return en === 'lettres' ? numberInWords(value) : frenchNumber(value)
}

/** The body of an entry in Markdown, for the data formats: a mark of a source becomes `[S012]`. */
export function markdownText(body: string, place: Place): string {
  const text = markdownOf(saidIn(body, place, marksOf))
  return text.trim().replace(/ (?=\[S\d+\])/g, '\u00a0')
}

/** Stands for marks of sources, which go with the space before them. */
const mark = '\ufdd0'

/** The words of the body of an entry, without marks of sources: a line a paragraph or cell. */
export function plainText(body: string, place: Place): string {
  const lines: string[] = []
  const tree = saidIn(body, place, () => [{ type: 'text', value: mark }])
  visit(tree, ['paragraph', 'heading', 'tableCell'], (node) => {
    lines.push(toString(node).replaceAll(new RegExp(`\\s*${mark}`, 'g'), ''))
  })
  return lines.map((line) => line.replace(/\s*\n\s*/g, ' ').trim()).join('\n')
}

/** The syntax tree of a body: its tags say their words, its links lead to full addresses. */
function saidIn(
  body: string,
  { label, address }: Place,
  marks: (ids: readonly string[]) => Nodes[],
): Root {
  const isOpen = label.site.applications === 'open'
  const inside = (node: Nodes) => ('children' in node ? node.children.flatMap(said) : [])
  const tag = (node: MdxJsxFlowElement | MdxJsxTextElement): Nodes[] => {
    const { de, en, id = '' } = plainAttributes(node)
    switch (node.name) {
      case 'Chiffre':
        return [{ type: 'text', value: figureWords(label, de, en) }]
      case 'Source':
        return marks(id.split(/\s+/))
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
