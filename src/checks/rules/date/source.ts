import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const source: Rule = {
  code: 'date/source',
  severity: 'erreur',
  teaches: 'Une date d’étape et une durée citent leur source.',
  check: domainFindings('date/source'),
}
