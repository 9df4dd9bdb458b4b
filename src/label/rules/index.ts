import type { Content } from '../content.ts'
import { auditRules } from './audit.ts'
import { candidateRules } from './candidates.ts'
import { documentRules } from './documents.ts'
import { duplicateRules } from './duplicates.ts'
import { formRules } from './form.ts'
import { referenceRules } from './references.ts'
import type { IsBroken, LabelFamily, Problem } from './rule.ts'
import { siteRules } from './site.ts'

/** Every rule over the content of several files, by code. */
export const labelRules: LabelFamily = {
  ...candidateRules,
  ...duplicateRules,
  ...referenceRules,
  ...documentRules,
  ...formRules,
  ...siteRules,
  ...auditRules,
}

/**
 * Everything wrong across collections, all at once.
 * @param isBroken tells of which collections a rule says nothing, when some of the content is broken
 */
export function problemsOf(content: Content, isBroken: IsBroken = () => false): Problem[] {
  return Object.entries(labelRules).flatMap(([rule, check]) =>
    [...check(content, isBroken)].map((fault) => ({ ...fault, rule })),
  )
}
