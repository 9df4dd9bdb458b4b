import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const exports: Rule = {
  code: 'mdx/export',
  severity: 'erreur',
  teaches: 'Un export remplacerait la page par du code.',
  waivable: false,
  check: bodyFindings('mdx/export'),
}
