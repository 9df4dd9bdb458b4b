import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const adresse: Rule = {
  code: 'site/adresse',
  severity: 'erreur',
  teaches: 'L’adresse du site est sans chemin : https://exemple.fr.',
  waivable: false,
  check: domainFindings('site/adresse'),
}
