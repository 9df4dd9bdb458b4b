import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const caseACocher: Rule = {
  code: 'md/case',
  severity: 'erreur',
  teaches: 'Un texte n’a pas de case à cocher : sur la page, elle serait sans nom et sans effet.',
  waivable: false,
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'listItem')
        .filter(({ checked }) => typeof checked === 'boolean')
        .map((item) => ({
          file: body.file.path,
          start: startOf(item),
          message: 'Retirez la case à cocher, « [ ] » ou « [x] » : gardez le tiret et le texte.',
        })),
    ),
}
