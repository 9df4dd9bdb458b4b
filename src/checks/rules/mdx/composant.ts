import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const composant: Rule = {
  code: 'mdx/composant',
  severity: 'erreur',
  teaches: 'Seules quelques balises sont permises : npm run check -- --guide les donne toutes.',
  waivable: false,
  check: bodyFindings('mdx/composant'),
}
