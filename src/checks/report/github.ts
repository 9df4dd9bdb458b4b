import type { Report } from '../check.ts'

const commands = { erreur: 'error', correction: 'error', avertissement: 'warning' } as const

/** Annotations that GitHub shows beside the lines of a pull request. */
export function githubReport({ problems }: Report): string {
  return problems
    .map(({ file, line, column, rule, severity, message, fixable }) => {
      const properties = { file, line: String(line), col: String(column), title: rule }
      const where = Object.entries(properties).map(([key, value]) => `${key}=${property(value)}`)
      const how = fixable ? `${message} (corrigé par npm run check -- --fix)` : message
      return `::${commands[severity]} ${where.join(',')}::${data(how)}`
    })
    .join('\n')
}

/** A message from an unknown file must not start a command of its own. */
const data = (text: string) =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const property = (text: string) => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
