import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const bornes: Rule = {
  code: 'formulaire/bornes',
  severity: 'erreur',
  teaches: 'Un nombre demandé a un minimum qui ne dépasse pas son maximum.',
  check: domainFindings('formulaire/bornes'),
}
