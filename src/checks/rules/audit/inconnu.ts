import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const inconnu: Rule = {
  code: 'audit/inconnu',
  severity: 'erreur',
  teaches: 'Un numéro de critère est l’un de ceux du RGAA, de 1.1 à 13.12.',
  waivable: false,
  check: domainFindings('audit/inconnu'),
}
