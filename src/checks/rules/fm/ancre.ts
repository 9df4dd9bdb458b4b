import { yamlFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const ancre: Rule = {
  code: 'fm/ancre',
  severity: 'erreur',
  teaches: 'Les ancres YAML (& et *) permettent de faire exploser la mémoire : répétez la valeur.',
  waivable: false,
  check: yamlFindings(
    'anchor',
    ({ words }) =>
      `Les ancres YAML (& et *) ne sont pas permises : « ${words} ». Pour un texte, mettez-le entre guillemets.`,
  ),
}
