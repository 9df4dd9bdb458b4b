import type { Report } from '../check.ts'
import { consoleReport } from './console.ts'
import { githubReport } from './github.ts'
import { jsonReport } from './json.ts'

/** The forms in which problems are shown. Rules know nothing of them, nor they of rules. */
export const reporters = {
  console: consoleReport,
  github: githubReport,
  json: jsonReport,
} as const satisfies Record<string, (report: Report) => string>

export type Format = keyof typeof reporters
