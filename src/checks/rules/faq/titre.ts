import { domainFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const titre: Rule = {
  code: 'faq/titre',
  severity: 'erreur',
  teaches: 'Le titre d’une question est une question, et finit par un point d’interrogation.',
  check: domainFindings('faq/titre'),
}
