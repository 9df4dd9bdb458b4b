import type { Content } from '../content.ts'
import { auditRules } from './audit.ts'
import { candidateRules } from './candidates.ts'
import { documentRules } from './documents.ts'
import { duplicateRules } from './duplicates.ts'
import { formRules } from './form.ts'
import { referenceRules } from './references.ts'
import type { LabelRule, Problem } from './rule.ts'
import { siteRules } from './site.ts'

/** Every rule over the content of several files. */
export const labelRules: readonly LabelRule[] = [
  ...candidateRules,
  ...duplicateRules,
  ...referenceRules,
  ...documentRules,
  ...formRules,
  ...siteRules,
  ...auditRules,
]

/**
 * Everything wrong across collections, all at once.
 * @param rules all of them, or those that can be told when some of the content is broken
 */
export function problemsOf(content: Content, rules = labelRules): Problem[] {
  return rules.flatMap(({ code, check }) =>
    [...check(content)].map((fault) => ({ ...fault, rule: code })),
  )
}
