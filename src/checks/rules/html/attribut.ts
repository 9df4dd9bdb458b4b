import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const attribut: Rule = {
  code: 'html/attribut',
  severity: 'erreur',
  teaches: 'Un attribut peut exécuter du code, suivre les lecteurs ou masquer la page.',
  waivable: false,
  check: bodyFindings('html/attribut'),
}
