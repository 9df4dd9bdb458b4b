import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const journal: Rule = {
  code: 'document/journal',
  severity: 'erreur',
  teaches: 'Une nouvelle version d’un document est annoncée au journal.',
  check: domainFindings('document/journal'),
}
