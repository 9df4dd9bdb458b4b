import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const schema: Rule = {
  code: 'lien/schema',
  severity: 'erreur',
  teaches: 'Un lien mène à une page du site, à une adresse https:// ou à un courriel.',
  waivable: false,
  check: bodyFindings('lien/schema'),
}
