import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const autolien: Rule = {
  code: 'mdx/autolien',
  severity: 'correction',
  teaches: 'Un lien a des mots qui disent où il mène : [exemple.fr](https://exemple.fr/).',
  waivable: false,
  check: bodyFindings('mdx/autolien'),
}
