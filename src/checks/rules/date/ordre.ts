import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const ordre: Rule = {
  code: 'date/ordre',
  severity: 'erreur',
  teaches:
    'L’état s’arrête à la date de référence ; ce qui vient après va dans « later », rangé par date.',
  check: domainFindings('date/ordre'),
}
