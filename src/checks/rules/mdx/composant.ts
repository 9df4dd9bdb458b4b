import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const composant: Rule = {
  code: 'mdx/composant',
  severity: 'erreur',
  teaches: 'Seules les balises de content/README.md sont permises.',
  waivable: false,
  check: bodyFindings('mdx/composant'),
}
