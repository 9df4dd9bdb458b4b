import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const accolade: Rule = {
  code: 'mdx/accolade',
  severity: 'erreur',
  teaches: 'Une accolade ouvre du code : pour l’afficher, tapez \\\\{.',
  waivable: false,
  check: bodyFindings('mdx/accolade'),
}
