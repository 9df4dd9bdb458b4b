import type { Content } from './content.ts'

/** A fault in the content, found by a rule. The checks turn `file` and `path` into line and column. */
export interface Problem {
  /** File at fault, from the project's root. */
  file: string
  /** Where in the file's data: keys and indexes; empty for the file as a whole. */
  path: readonly (string | number)[]
  /** Stable code of the rule, such as `etat/impossible`. */
  rule: string
  /** In French: what is wrong and what to write instead. */
  message: string
  /** The entry that a reference names, or that is needed, and that does not exist. */
  about?: { collection: keyof Content; id: string }
}
