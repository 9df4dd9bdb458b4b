import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const imports: Rule = {
  code: 'mdx/import',
  severity: 'erreur',
  teaches: 'Un import exécuterait du code au moment de construire le site.',
  waivable: false,
  check: bodyFindings('mdx/import'),
}
