import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const impossible: Rule = {
  code: 'etat/impossible',
  severity: 'erreur',
  teaches: 'Un label suppose une nouvelle version, qui suppose une visite, qui suppose un dépôt.',
  waivable: false,
  check: domainFindings('etat/impossible'),
}
