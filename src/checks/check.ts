import { readProject, type Project, type ReadOptions } from './read/project.ts'
import { positionAt, readText } from './read/text.ts'
import type { Problem } from './rule.ts'
import { rules } from './rules/index.ts'

export interface Report {
  /** Everything wrong, by file, line and column. */
  problems: Problem[]
  project: Project
}

/** Whether a problem stops the build: an error, or a correction that was not applied. */
export const isBlocking = ({ severity }: Pick<Problem, 'severity'>) => severity !== 'avertissement'

/**
 * Checks all content of a project; executes nothing of it.
 * @param root folder that holds content/ and public/
 * @param options the day, for a check that must give the same result another day
 */
export function checkContent(root: string, options: Partial<ReadOptions> = {}): Report {
  const today = new Date().toISOString().slice(0, 10)
  const project = readProject(root, { today, ...options })
  const files = new Map(project.texts.map((file) => [file.path, file]))
  const problems = rules.flatMap(({ code, severity, check }) =>
    check(project).map(({ file, start, edits = [], ...finding }): Problem => ({
      file,
      ...positionAt(files.get(file) ?? readText({ path: file, bytes: Buffer.alloc(0) }), start),
      rule: code,
      severity,
      fixable: edits.length > 0,
      edits,
      ...finding,
    })),
  )
  const once = new Map(problems.map((problem) => [keyOf(problem), problem]))
  return { problems: [...once.values()].toSorted(byPlace), project }
}

const byPlace = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : 1)

const keyOf = ({ file, line, column, rule, message }: Problem) =>
  `${file} ${line} ${column} ${rule} ${message}`
