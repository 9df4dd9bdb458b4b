import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const format: Rule = {
  code: 'document/format',
  severity: 'erreur',
  teaches: 'Seul le dossier à remplir se modifie, et une archive n’a pas d’autre format que zip.',
  waivable: false,
  check: domainFindings('document/format'),
}
