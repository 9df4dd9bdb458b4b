import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const cadre: Rule = {
  code: 'formulaire/cadre',
  severity: 'erreur',
  teaches: 'La plus longue réponse permise tient dans un cadre, sur une page du dossier imprimé.',
  waivable: false,
  check: domainFindings('formulaire/cadre'),
}
