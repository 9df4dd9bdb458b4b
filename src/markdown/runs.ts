import type { PhrasingContent } from 'mdast'
import type { MdxJsxTextElement } from 'mdast-util-mdx'
import { toString } from 'mdast-util-to-string'
import type { Run } from '../label/blocks.ts'
import type { Label } from '../label/label.ts'
import { frenchNumber, numberInWords } from '../french/numbers.ts'
import { frenchTypography } from '../french/typography.ts'

type Look = Omit<Run, 'text' | 'sources'>

/** Turns the inline content of a Markdown tree into runs, tags included. */
export function toRuns(nodes: readonly PhrasingContent[], label: Label, look: Look = {}): Run[] {
  return join(nodes.flatMap((node) => runsOfNode(node, label, look)))
}

/** The run that cites sources after a fact. */
export function citation(ids: readonly string[]): Run {
  return { text: `[${ids.join(', ')}]`, sources: ids }
}

/** The value of a literal attribute of a tag. */
export function attributeOf(node: Pick<MdxJsxTextElement, 'attributes'>, name: string): string {
  const found = node.attributes.find((a) => a.type === 'mdxJsxAttribute' && a.name === name)
  return typeof found?.value === 'string' ? found.value : ''
}

function runsOfNode(node: PhrasingContent, label: Label, look: Look): Run[] {
  switch (node.type) {
    case 'text':
      return [{ ...look, text: frenchTypography(node.value).replace(/\s*\n\s*/g, ' ') }]
    case 'strong':
      return toRuns(node.children, label, { ...look, strong: true })
    case 'emphasis':
      return toRuns(node.children, label, { ...look, emphasis: true })
    case 'delete':
      return toRuns(node.children, label, look)
    case 'inlineCode':
      return [{ ...look, text: node.value, code: true }]
    case 'break':
      return [{ ...look, text: ' ' }]
    case 'link':
      return toRuns(node.children, label, { ...look, href: node.url })
    case 'footnoteReference':
      return [{ ...look, text: `\u00a0(note\u00a0${node.label})` }]
    case 'mdxJsxTextElement':
      return runsOfTag(node, label, look)
    case 'mdxTextExpression':
      return []
    default:
      return [{ ...look, text: frenchTypography(toString(node)) }]
  }
}

function runsOfTag(node: MdxJsxTextElement, label: Label, look: Look): Run[] {
  switch (node.name) {
    case 'Chiffre': {
      const value = label.figures[attributeOf(node, 'de')]
      if (value === undefined) {
        throw new Error(`<Chiffre de="${attributeOf(node, 'de')}" /> : nombre inconnu.`)
      }
      const words =
        attributeOf(node, 'en') === 'lettres' ? numberInWords(value) : frenchNumber(value)
      return [{ ...look, text: words }]
    }
    case 'Source':
      return [citation(attributeOf(node, 'id').split(/\s+/).filter(Boolean))]
    case 'Ouvert':
    case 'Ferme':
      return node.name === (label.site.applications === 'open' ? 'Ouvert' : 'Ferme')
        ? toRuns(node.children, label, look)
        : []
    default:
      return toRuns(node.children, label, look)
  }
}

/** Joins neighbours of one look; a citation stays on the line of the word before it. */
function join(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last && run.sources && last.text.endsWith(' '))
      last.text = `${last.text.slice(0, -1)}\u00a0`
    if (last && sameLook(last, run)) last.text += run.text
    else if (run.text !== '') joined.push({ ...run })
  }
  return joined
}

const sameLook = (a: Run, b: Run) =>
  !a.sources &&
  !b.sources &&
  a.strong === b.strong &&
  a.emphasis === b.emphasis &&
  a.code === b.code &&
  a.href === b.href
