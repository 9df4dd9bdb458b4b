import { styleText } from 'node:util'
import { plural } from '../../french/numbers.ts'
import type { Located, Report } from '../check.ts'
import { lineAt } from '../read/text.ts'
import type { TextFile } from '../read/text.ts'

const colors = { erreur: 'red', correction: 'yellow', avertissement: 'blue' } as const

/** For people: place, rule, what to type instead, and the line with a caret below the fault. */
export function consoleReport({ problems, waived, project }: Report): string {
  const files = new Map(project.texts.map((file) => [file.path, file]))
  const blocks = problems.map((problem) => block(problem, files.get(problem.file)))
  return [...blocks, summary(problems, waived, project.files.length)].join('\n\n')
}

function block(problem: Located, text: TextFile | undefined): string {
  const { file, line, column, rule, severity, message } = problem
  const head = `${printable(file)}:${line}:${column}  ${styleText(colors[severity], severity)} [${rule}]`
  const shown = text && lineAt(text, line) !== '' ? excerpt(lineAt(text, line), line, column) : []
  return [head, `  ${printable(message)}`, ...shown].join('\n')
}

const width = 96

/** The line, cut around the fault when it is long. */
function excerpt(line: string, number: number, column: number): string[] {
  const from = column > width - 16 ? column - width / 2 : 0
  const cut = [...line.slice(from, from + width)]
    .map((character) => (character === '\t' ? ' ' : printable(character)))
    .join('')
  const margin = `  ${number} | `
  const lead = from > 0 ? '…' : ''
  const caret = ' '.repeat(margin.length + lead.length + Math.max(0, column - 1 - from))
  return [styleText('dim', `${margin}${lead}${cut}`), `${caret}${styleText('bold', '^')}`]
}

/** What a file holds must not drive the terminal. */
const printable = (text: string) =>
  text.replace(
    /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff]/g,
    '·',
  )

function summary(problems: readonly Located[], waived: number, files: number): string {
  const count = (severity: Located['severity']) =>
    problems.filter((problem) => problem.severity === severity).length
  const fixable = problems.filter((problem) => problem.fixable).length
  const parts = [
    plural(count('erreur'), 'erreur'),
    `${plural(count('correction'), 'correction')} à appliquer`,
    plural(count('avertissement'), 'avertissement'),
    plural(waived, 'exception'),
  ]
  const advice = fixable > 0 ? `\n« npm run check -- --fix » en corrige ${fixable}.` : ''
  return `${plural(files, 'fichier lu', 'fichiers lus')} : ${parts.join(', ')}.${advice}`
}
