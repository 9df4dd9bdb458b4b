import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'
import { addressRules } from './addresses.ts'
import { auditRules } from './audit.ts'
import { dateRules } from './dates.ts'
import { documentRules } from './documents.ts'
import { duplicateRules } from './duplicates.ts'
import { formRules } from './form.ts'
import { referenceRules } from './references.ts'
import type { LabelRule } from './rule.ts'
import { settingsRules } from './settings.ts'
import { stateRules } from './states.ts'

/** Every rule over the content of several files. */
export const labelRules: readonly LabelRule[] = [
  ...stateRules,
  ...dateRules,
  ...duplicateRules,
  ...referenceRules,
  ...documentRules,
  ...formRules,
  ...addressRules,
  ...settingsRules,
  ...auditRules,
]

/**
 * Everything wrong across collections, all at once.
 * @param rules all of them, or those that can be told when some of the content is broken
 */
export function problemsOf(content: Content, rules = labelRules): Problem[] {
  return rules.flatMap(({ code, check }) =>
    check(content).map((fault) => ({ ...fault, rule: code })),
  )
}
