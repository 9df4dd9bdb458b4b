import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'ordre/double',
  severity: 'erreur',
  teaches: 'Deux entrées au même rang n’auraient pas d’ordre sûr.',
  // A copied file repeats its rank too: its name is the fault, and is reported.
  check(project) {
    const copies = new Set(
      project.domain
        .filter(({ rule }) => /^(nom|faq|titre)\/double$/.test(rule))
        .map(({ file }) => file),
    )
    return [...domainFindings('ordre/double')(project)].filter(({ file }) => !copies.has(file))
  },
}
