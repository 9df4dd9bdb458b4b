import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const page: Rule = {
  code: 'document/page',
  severity: 'erreur',
  teaches: 'Un document imprime le texte de pages qui existent.',
  waivable: false,
  check: domainFindings('document/page'),
}
