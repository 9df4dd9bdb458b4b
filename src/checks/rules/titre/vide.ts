import { toString } from 'mdast-util-to-string'
import { visit } from 'unist-util-visit'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const vide: Rule = {
  code: 'titre/vide',
  severity: 'erreur',
  teaches: 'Un titre a des mots : il est au sommaire et sert d’ancre.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'heading')
        .filter((heading) => {
          let hasTag = false
          visit(heading, (node) => void (hasTag ||= node.type === 'mdxJsxTextElement'))
          return !hasTag && toString(heading).trim() === ''
        })
        .map((heading) => ({
          file: body.file.path,
          start: startOf(heading),
          message: 'Ce titre est vide : écrivez ses mots, ou supprimez la ligne.',
        })),
    ),
}
