import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'nom/double',
  severity: 'erreur',
  teaches: 'Un écosystème, un lieu, un terme ou un mot de recherche n’a qu’une fiche.',
  waivable: false,
  // A copied file repeats both name and place: once is enough.
  check(project) {
    const found = domainFindings('nom/double')(project)
    return found.filter(
      ({ file }, index) =>
        file.endsWith('glossary.yaml') || found.findIndex((other) => other.file === file) === index,
    )
  },
}
