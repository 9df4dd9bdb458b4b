import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const nonFerme: Rule = {
  code: 'html/non-ferme',
  severity: 'erreur',
  teaches: 'Une balise jamais fermée avale la suite de la page.',
  waivable: false,
  check: bodyFindings('html/non-ferme'),
}
