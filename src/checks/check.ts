import { positionAt, readText, type Edit } from './read/text.ts'
import { readProject, type Project, type ReadOptions } from './read/project.ts'
import type { Problem } from './rule.ts'
import { rules } from './rules/index.ts'
import { waiversOf } from './rules/waivers.ts'

/** A problem with what mends it. */
export interface Located extends Problem {
  edits: readonly Edit[]
}

export interface Report {
  /** Everything wrong, by file, line and column. */
  problems: Located[]
  /** How many problems a comment in the content waives. */
  waived: number
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
  const codes = new Map(rules.map(({ code, waivable = true }) => [code, { waivable }]))
  const project = readProject(root, {
    today: new Date().toISOString().slice(0, 10),
    ...options,
    codes,
  })
  const problems = rules.flatMap((rule) => apply(rule, project))
  const waivers = new Set(
    project.texts
      .flatMap(waiversOf)
      .filter(({ rule, reason }) => codes.get(rule)?.waivable && reason.length >= 10)
      .map(({ file, line, rule }) => `${file.path} ${line} ${rule}`),
  )
  const kept = problems.filter(({ file, line, rule }) => !waivers.has(`${file} ${line} ${rule}`))
  return {
    problems: distinct(kept.toSorted(byPlace)),
    waived: problems.length - kept.length,
    project,
  }
}

function apply({ code, severity, check }: (typeof rules)[number], project: Project): Located[] {
  const files = new Map(project.texts.map((file) => [file.path, file]))
  return check(project).map(({ file, start, edits = [], ...finding }) => ({
    file,
    ...positionAt(files.get(file) ?? readText({ path: file, bytes: Buffer.alloc(0) }), start),
    rule: code,
    severity,
    fixable: edits.length > 0,
    edits,
    ...finding,
  }))
}

const byPlace = (a: Problem, b: Problem) =>
  (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) ||
  a.line - b.line ||
  a.column - b.column ||
  (a.rule < b.rule ? -1 : 1)

function distinct(problems: readonly Located[]): Located[] {
  const key = ({ file, line, column, rule, message }: Located) =>
    `${file} ${line} ${column} ${rule} ${message}`
  return [...new Map(problems.map((problem) => [key(problem), problem])).values()]
}
