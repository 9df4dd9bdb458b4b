import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const date: Rule = {
  code: 'audit/date',
  severity: 'erreur',
  teaches: 'Un verdict n’est pas plus récent que l’audit qui le contient.',
  waivable: false,
  check: domainFindings('audit/date'),
}
