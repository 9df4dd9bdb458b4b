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

export type Check = (project: Project) => readonly Finding[]

export interface Rule {
  severity: Severity
  check: Check
}

/** What a family declares, by codes that are stable: editors read them. */
export type Family = Readonly<Record<string, Rule>>

/** What the reporters print and `--format json` writes. */
export interface Problem extends Required<Omit<Finding, 'start'>> {
  /** From 1. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
  rule: string
  fixable: boolean
}
