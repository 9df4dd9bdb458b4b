import type { Project } from './read/project.ts'
import type { Edit } from './read/text.ts'

/** `erreur` blocks, `avertissement` annotates, `correction` blocks until `--fix` has mended it. */
export type Severity = 'erreur' | 'avertissement' | 'correction'

/** A fault at its place, before it gets a line, a column and its rule's name. */
export interface Finding {
  /** File from the project's root. */
  file: string
  /** Offset in the file's text; 0 for the file as a whole. */
  start: number
  /** In French: what is wrong and what to write instead. */
  message: string
  /** What `--fix` does about it; none when a person must decide. */
  edits?: readonly Edit[]
  /** Replaces the rule's severity. */
  severity?: Severity
}

/** What a family declares. */
export interface Rule {
  /** Stable: editors read it. */
  code: string
  /** `erreur` by default. */
  severity?: Severity
  /** The sentence that teaches, in French. */
  teaches: string
  check: (project: Project) => readonly Finding[]
}

/** What more is looked for under the code of a rule of `label/rules`, where the text is read. */
export type Extension = Pick<Rule, 'code' | 'check'>

/** What the reporters print and `--format json` writes. */
export interface Problem {
  file: string
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  rule: string
  severity: Severity
  message: string
  fixable: boolean
}
