import { styleText } from 'node:util'
import { plural } from '../french/numbers.ts'
import { isBlocking, type Report } from './check.ts'
import { lineAt } from './read/text.ts'
import type { Problem, Severity } from './rule.ts'

/** The forms in which problems are shown. Rules know nothing of them, nor they of rules. */
export const reporters = {
  console: consoleReport,
  github: githubReport,
  json: jsonReport,
} as const satisfies Record<string, (report: Report) => string>

export type Format = keyof typeof reporters

/**
 * For people: place, rule, what to type instead, and the line with a caret below the fault. Of many
 * faults of a rule, the first ones are shown.
 */
export function consoleReport(report: Report): string {
  const lines = firstOfEach(report.problems).map((problem) => {
    const { file, line, column, rule, severity, message } = problem
    const head = `${printable(file)}:${line}:${column}  ${styleText(colors[severity], severity)} [${rule}]`
    return [head, `  ${printable(message)}`, ...excerpt(sourceOf(problem, report), problem)].join(
      '\n',
    )
  })
  return [...lines, ...others(report.problems), summary(report)].join('\n\n')
}

/** So many faults of one rule teach it: the others are counted. */
const taught = 10

/** The problems but those beyond the first ones of their rule. */
function firstOfEach(problems: readonly Problem[]): Problem[] {
  const shown = new Map<string, number>()
  return problems.filter(({ rule }) => {
    const rank = (shown.get(rule) ?? 0) + 1
    shown.set(rule, rank)
    return rank <= taught
  })
}

/** One line for each rule that has more faults than are shown. */
const others = (problems: readonly Problem[]) =>
  [...Map.groupBy(problems, ({ rule }) => rule)].flatMap(([rule, { length }]) =>
    length > taught
      ? [`[${rule}] ${plural(length, 'faute', 'fautes')} ; les ${taught} premières sont montrées.`]
      : [],
  )

const colors = { erreur: 'red', correction: 'yellow', avertissement: 'blue' } as const

/** The line at fault; `''` for a file that holds no text. */
function sourceOf({ file, line }: Problem, { project }: Report): string {
  const text = project.texts.find(({ path }) => path === file)
  return text ? lineAt(text, line) : ''
}

const width = 96

/** The line, cut around the fault when it is long. */
function excerpt(source: string, { line, column }: Problem): string[] {
  if (source === '') return []
  const from = column > width - 16 ? column - width / 2 : 0
  const cut = printable(source.slice(from, from + width).replaceAll('\t', ' '))
  const margin = `  ${line} | ${from > 0 ? '…' : ''}`
  const caret = ' '.repeat(margin.length + Math.max(0, column - 1 - from))
  return [styleText('dim', `${margin}${cut}`), `${caret}${styleText('bold', '^')}`]
}

/** What a file holds must not drive the terminal. */
const printable = (text: string) =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '·',
  )

function summary({ problems, project }: Report): string {
  const count = (severity: Severity) =>
    problems.filter((problem) => problem.severity === severity).length
  const fixable = problems.filter((problem) => problem.fixable).length
  const parts = [
    plural(count('erreur'), 'erreur'),
    `${plural(count('correction'), 'correction')} à appliquer`,
    plural(count('avertissement'), 'avertissement'),
  ]
  const advice = fixable > 0 ? `\n« npm run check -- --fix » en corrige ${fixable}.` : ''
  return `${plural(project.files.length, 'fichier lu', 'fichiers lus')} : ${parts.join(', ')}.${advice}`
}

/** Annotations that GitHub shows beside the lines of a pull request. */
function githubReport({ problems }: Report): string {
  const lines = firstOfEach(problems).map(
    ({ file, line, column, rule, severity, message, fixable }) => {
      const where = `file=${property(file)},line=${line},col=${column},title=${rule}`
      const how = fixable ? `${message} (corrigé par npm run check -- --fix)` : message
      const command = severity === 'avertissement' ? 'warning' : 'error'
      return `::${command} ${where}::${data(how)}`
    },
  )
  return [...lines, ...others(problems)].join('\n')
}

/** A message from an unknown file must not start a command of its own. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

/** For machines: an array of problems and nothing else. */
function jsonReport({ problems }: Report): string {
  const keys = ['file', 'line', 'column', 'rule', 'severity', 'message', 'fixable']
  return JSON.stringify(problems, keys, 2)
}

/**
 * The first problem that blocks, with the list of the others, as the development server shows
 * errors over the page.
 * @returns undefined when nothing blocks
 */
export function overlayError(report: Report) {
  const blocking = report.problems.filter(isBlocking)
  const [first] = blocking
  if (!first) return undefined
  const { file, line, column, rule } = first
  const source = sourceOf(first, report)
  const margin = `${line} | `
  return {
    name: rule,
    title: 'Le contenu est à corriger',
    message: firstOfEach(blocking)
      .map((each) => `${each.file}:${each.line}:${each.column} [${each.rule}] ${each.message}`)
      .join('\n'),
    stack: '',
    id: file,
    frame: source && `${margin}${source}\n${' '.repeat(margin.length + column - 1)}^`,
    plugin: 'checks',
    loc: { file, line, column },
  }
}
