import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const ordre: Rule = {
  code: 'date/ordre',
  severity: 'erreur',
  teaches:
    'Les dates se suivent ; l’état s’arrête à la date de référence, ce qui vient après va dans « later ».',
  check: domainFindings('date/ordre'),
}
