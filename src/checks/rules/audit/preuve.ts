import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const preuve: Rule = {
  code: 'audit/preuve',
  severity: 'erreur',
  teaches: 'Pas de verdict sans preuve : un essai nommé, un examen à la main, ou la raison.',
  waivable: false,
  check: domainFindings('audit/preuve'),
}
