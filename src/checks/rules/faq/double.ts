import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'faq/double',
  severity: 'erreur',
  teaches: 'Une question n’est posée qu’une fois : complétez la réponse qui existe.',
  waivable: false,
  check: domainFindings('faq/double'),
}
