import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const point: Rule = {
  code: 'donnee/point',
  severity: 'erreur',
  teaches: 'Sur la carte, un écosystème a un seul point.',
  waivable: false,
  check: domainFindings('donnee/point'),
}
