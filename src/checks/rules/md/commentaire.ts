import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const commentaire: Rule = {
  code: 'md/commentaire',
  severity: 'erreur',
  teaches: 'Un commentaire serait publié dans la page.',
  waivable: false,
  check: bodyFindings('md/commentaire'),
}
