import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const distante: Rule = {
  code: 'image/distante',
  severity: 'erreur',
  teaches: 'Une image prise ailleurs peut changer, disparaître ou suivre les lecteurs.',
  waivable: false,
  check: bodyFindings('image/distante'),
}
