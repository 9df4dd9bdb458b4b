import { bodyFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const syntaxe: Rule = {
  code: 'mdx/syntaxe',
  severity: 'erreur',
  teaches: 'Une balise ouverte se ferme, et ses valeurs sont entre guillemets droits.',
  waivable: false,
  check: bodyFindings('mdx/syntaxe'),
}
