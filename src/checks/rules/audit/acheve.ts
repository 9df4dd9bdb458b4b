import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const acheve: Rule = {
  code: 'audit/acheve',
  severity: 'erreur',
  teaches: 'Un audit signé n’a plus rien à vérifier ; sinon, le site ne se déclare pas conforme.',
  waivable: false,
  check: domainFindings('audit/acheve'),
}
