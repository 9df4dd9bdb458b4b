import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const complet: Rule = {
  code: 'audit/complet',
  severity: 'erreur',
  teaches: 'Les 106 critères du RGAA ont tous un verdict, chacun dans le fichier de sa thématique.',
  waivable: false,
  check: domainFindings('audit/complet'),
}
