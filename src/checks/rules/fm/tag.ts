import { yamlFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const tag: Rule = {
  code: 'fm/tag',
  severity: 'erreur',
  teaches: 'Une balise YAML (!!…) peut demander du code : les valeurs s’écrivent simplement.',
  waivable: false,
  check: yamlFindings(
    'tag',
    ({ words }) =>
      `Les balises YAML (!!…) ne sont pas permises : « ${words} ». Pour un texte, mettez-le entre guillemets.`,
  ),
}
