import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const expression: Rule = {
  code: 'mdx/expression',
  severity: 'erreur',
  teaches: 'Ce qui est entre accolades est exécuté comme du code : le contenu n’en a pas besoin.',
  waivable: false,
  check: bodyFindings('mdx/expression'),
}
