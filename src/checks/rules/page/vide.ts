import { toString } from 'mdast-util-to-string'
import type { RootContent } from 'mdast'
import type { Rule } from '../../rule.ts'

/** The words of a page that the site assembles may be the title alone. */
const mayBeEmpty = new Set(['listings'])

export const vide: Rule = {
  code: 'page/vide',
  severity: 'erreur',
  teaches: 'Une page a au moins un paragraphe ou une balise qui montre des données.',
  check: ({ bodies }) =>
    bodies
      .filter((body) => body.start > 0 && !mayBeEmpty.has(body.collection))
      .filter((body) => body.faults.length === 0 && !body.tree.children.some(hasContent))
      .map((body) => ({
        file: body.file.path,
        start: Math.min(body.file.text.length, body.start),
        message: 'La page n’a pas de texte : écrivez au moins un paragraphe sous l’en-tête.',
      })),
}

function hasContent(node: RootContent): boolean {
  if (node.type === 'heading' || node.type === 'thematicBreak' || node.type === 'definition')
    return false
  if (node.type === 'mdxFlowExpression') return false
  return (
    node.type !== 'paragraph' ||
    node.children.some(({ type }) => type !== 'text' && type !== 'mdxTextExpression') ||
    toString(node).trim() !== ''
  )
}
