import type { Content } from '../content.ts'
import type { Problem } from '../problem.ts'

/** What a rule finds at fault: its code is the rule's. */
export type Fault = Omit<Problem, 'rule'>

/** A rule over the content of several files. It knows nothing of lines and columns. */
export interface LabelRule {
  /** Stable: editors read it, waivers name it. */
  code: string
  /** The sentence that teaches, in French. */
  teaches: string
  /** False for what would break the site, or mislead its readers. True by default. */
  waivable?: boolean
  /** Collections of which nothing may be missing or broken, or the rule says nothing. */
  needs?: readonly (keyof Content)[]
  /** Whether the rule is about a whole site: it says nothing of a few files put aside. */
  wholeSite?: boolean
  check: (content: Content) => Fault[]
}
