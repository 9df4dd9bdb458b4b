import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const inferieur: Rule = {
  code: 'mdx/inferieur',
  severity: 'erreur',
  teaches: 'Le signe < ouvre une balise : écrivez « moins de », ou &lt;.',
  waivable: false,
  check: bodyFindings('mdx/inferieur'),
}
