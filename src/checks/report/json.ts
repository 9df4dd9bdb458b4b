import type { Report } from '../check.ts'

/** For machines: an array of problems and nothing else. */
export function jsonReport({ problems }: Report): string {
  return JSON.stringify(
    problems.map(({ file, line, column, rule, severity, message, fixable }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      fixable,
    })),
    undefined,
    2,
  )
}
