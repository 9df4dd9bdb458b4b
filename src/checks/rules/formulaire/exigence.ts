import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const exigence: Rule = {
  code: 'formulaire/exigence',
  severity: 'erreur',
  teaches: 'Le dossier demande quelque part chaque exigence du cahier des charges.',
  check: domainFindings('formulaire/exigence'),
}
