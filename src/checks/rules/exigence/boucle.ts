import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const boucle: Rule = {
  code: 'exigence/boucle',
  severity: 'erreur',
  teaches: 'Une exigence ne peut pas se contenir elle-même.',
  waivable: false,
  check: domainFindings('exigence/boucle'),
}
