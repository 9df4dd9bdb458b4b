import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'audit/double',
  severity: 'erreur',
  teaches: 'Un critère du RGAA n’a qu’un verdict, dans le fichier de sa thématique.',
  waivable: false,
  check: domainFindings('audit/double'),
}
