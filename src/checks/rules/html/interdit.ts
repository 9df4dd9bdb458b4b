import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const interdit: Rule = {
  code: 'html/interdit',
  severity: 'erreur',
  teaches: 'Le contenu s’écrit en Markdown : une balise HTML peut exécuter, charger ou masquer.',
  waivable: false,
  check: bodyFindings('html/interdit'),
}
