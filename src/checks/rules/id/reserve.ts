import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const reserve: Rule = {
  code: 'id/reserve',
  severity: 'erreur',
  teaches: 'Une adresse n’appartient qu’à une page : celles que le site assemble sont déjà prises.',
  waivable: false,
  check: domainFindings('id/reserve'),
}
