import { isBlocking, type Report } from '../check.ts'
import { lineAt } from '../read/text.ts'

/** What the development server shows over the page. */
export interface OverlayError {
  name: string
  title: string
  message: string
  stack: string
  id: string
  frame: string
  plugin: string
  loc: { file: string; line: number; column: number }
}

/**
 * The first problem that blocks, with the list of the others, for the overlay of the live preview.
 * @returns undefined when nothing blocks
 */
export function overlayError({ problems, project }: Report): OverlayError | undefined {
  const blocking = problems.filter(isBlocking)
  const [first] = blocking
  if (!first) return undefined
  const { file, line, column } = first
  const lines = blocking.map(
    (problem) =>
      `${problem.file}:${problem.line}:${problem.column} [${problem.rule}] ${problem.message}`,
  )
  const text = project.texts.find(({ path }) => path === file)
  const source = text ? lineAt(text, line) : ''
  return {
    name: first.rule,
    title: 'Le contenu est à corriger',
    message: lines.join('\n'),
    stack: '',
    id: file,
    frame:
      source === '' ? '' : `${line} | ${source}\n${' '.repeat(`${line} | `.length + column - 1)}^`,
    plugin: 'checks',
    loc: { file, line, column },
  }
}
