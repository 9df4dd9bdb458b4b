import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const absente: Rule = {
  code: 'page/absente',
  severity: 'erreur',
  teaches: 'Chaque page que le site assemble a ses mots dans content/listings.',
  waivable: false,
  check: domainFindings('page/absente'),
}
