import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'description/double',
  severity: 'erreur',
  teaches: 'Deux pages au même résumé se confondent dans les moteurs de recherche.',
  check: domainFindings('description/double'),
}
