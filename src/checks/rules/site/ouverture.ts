import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const ouverture: Rule = {
  code: 'site/ouverture',
  severity: 'erreur',
  teaches:
    'Quand les candidatures sont ouvertes, le site dit depuis quand, et où déposer un dossier.',
  waivable: false,
  check: domainFindings('site/ouverture'),
}
