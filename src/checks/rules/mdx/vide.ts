import { tags } from '../../../markdown/tags.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const vide: Rule = {
  code: 'mdx/vide',
  severity: 'erreur',
  teaches: 'Une balise qui entoure un texte en contient un.',
  // Where the syntax is at fault, what the tag holds may not have been read.
  check: ({ bodies }) =>
    bodies
      .filter(({ faults }) => !faults.some(({ rule }) => rule === 'mdx/syntaxe'))
      .flatMap((body) =>
        [...nodesOf(body, 'mdxJsxFlowElement'), ...nodesOf(body, 'mdxJsxTextElement')]
          .filter(
            ({ name, children }) =>
              name && Object.hasOwn(tags, name) && tags[name]?.children && children.length === 0,
          )
          .map((node) => ({
            file: body.file.path,
            start: startOf(node),
            message: `<${node.name}> est vide : écrivez un texte entre <${node.name}> et </${node.name}>, ou supprimez la balise.`,
          })),
      ),
}
