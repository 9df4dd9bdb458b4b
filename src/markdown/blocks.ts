import type { FootnoteDefinition, RootContent, Table, TableCell } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx'
import { paragraph, plain, type Block, type Run } from '../label/blocks.ts'
import type { Label } from '../label/label.ts'
import { frenchTypography } from '../french/typography.ts'
import { slug } from '../french/words.ts'
import type { Expansion } from './expansions/expansion.ts'
import { expansions } from './expansions/index.ts'
import { parseMarkdown } from './parse.ts'
import { numberedNotes } from './footnotes.ts'
import { attributeOf, toRuns } from './runs.ts'

interface Reading {
  label: Label
  expansions: Readonly<Record<string, Expansion>>
}

/**
 * Reads the Markdown body of an entry as blocks: tags are replaced by what they stand for, those
 * that only make sense on a page (downloads, contact, forms) are left out.
 * @param more what else tags stand for, by name
 * @throws VFileMessage when the body does not parse; Error when a tag names something unknown
 */
export function blocksOf(
  body: string,
  label: Label,
  more: Readonly<Record<string, Expansion>> = {},
): Block[] {
  const tree = parseMarkdown(body)
  const notes = numberedNotes(tree)
  const reading = { label, expansions: { ...expansions, ...more } }
  return [...toBlocks(tree.children, reading), ...footnotes(notes, reading)]
}

function toBlocks(nodes: readonly RootContent[], reading: Reading): Block[] {
  const { label } = reading
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading': {
        const runs = toRuns(node.children, label)
        return [
          {
            kind: 'heading',
            level: Math.min(4, Math.max(2, node.depth)) as 2 | 3 | 4,
            id: slug(plain(runs)),
            runs,
          },
        ]
      }
      case 'paragraph': {
        const runs = toRuns(node.children, label)
        return plain(runs).trim() === '' ? [] : [{ kind: 'paragraph', runs }]
      }
      case 'list':
        return [
          {
            kind: 'list',
            ordered: node.ordered ?? false,
            start: node.start ?? 1,
            items: node.children.map(({ children }) => toBlocks(children, reading)),
          },
        ]
      case 'blockquote':
        return [{ kind: 'quote', blocks: toBlocks(node.children, reading) }]
      case 'code':
        return [{ kind: 'paragraph', runs: [{ text: node.value, code: true }] }]
      case 'table':
        return [tableOf(node, reading)]
      case 'mdxJsxFlowElement':
        return blocksOfTag(node, reading)
      case 'mdxJsxTextElement':
        return [{ kind: 'paragraph', runs: toRuns([node], label) }]
      default:
        return []
    }
  })
}

function tableOf({ children: [header, ...rows] }: Table, { label }: Reading): Block {
  const cells = (row: readonly TableCell[]): Run[][] =>
    row.map(({ children }) => toRuns(children, label))
  return {
    kind: 'table',
    head: cells(header?.children ?? []),
    rows: rows.map(({ children }) => cells(children)),
  }
}

function blocksOfTag(node: MdxJsxFlowElement, reading: Reading): Block[] {
  const { label } = reading
  switch (node.name) {
    case 'Encadre':
      return [
        {
          kind: 'note',
          title: frenchTypography(attributeOf(node, 'titre')),
          blocks: toBlocks(node.children, reading),
        },
      ]
    case 'Ouvert':
    case 'Ferme':
      return node.name === (label.site.applications === 'open' ? 'Ouvert' : 'Ferme')
        ? toBlocks(node.children, reading)
        : []
    case 'Chiffre':
    case 'Source':
      return [
        {
          kind: 'paragraph',
          runs: toRuns([{ ...node, type: 'mdxJsxTextElement', children: [] }], label),
        },
      ]
    default: {
      const expand = node.name ? reading.expansions[node.name] : undefined
      return expand
        ? expand({
            label,
            attribute: (name) => attributeOf(node, name),
            read: (text) => blocksOf(text, label),
          })
        : []
    }
  }
}

/** Footnotes are gathered at the end; without a heading, as on the page. */
function footnotes(notes: readonly FootnoteDefinition[], reading: Reading): Block[] {
  if (notes.length === 0) return []
  const items = notes.map(({ children }) => toBlocks(children, reading))
  return [
    paragraph({ text: 'Notes', strong: true }),
    { kind: 'list', ordered: true, start: 1, items },
  ]
}
