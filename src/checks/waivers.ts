import { lineAt, positionAt, type TextFile } from './read/text.ts'

/** One rule waived on one line, by a comment that says why. */
export interface Waiver {
  file: TextFile
  start: number
  rule: string
  reason: string
  /** The line on which the rule is waived. */
  line: number
}

/** `{/* verif-ignore: regle — raison *\/}` in MDX, `# verif-ignore: regle — raison` in YAML. */
const comments =
  /\{\/\*[ \t]*verif-ignore:[ \t]*([\w/-]*)[ \t]*(?:[—–-]+[ \t]*((?:(?!\*\/).)*?))?[ \t]*\*\/\}|(?:^|(?<=[ \t]))#[ \t]*verif-ignore:[ \t]*([\w/-]*)[ \t]*(?:[—–-]+[ \t]*(.*?))?[ \t]*$/gm

/** The waivers of a file, right or wrong. */
export function waiversOf(file: TextFile): Waiver[] {
  if (!file.text.includes('verif-ignore') || !/\.(mdx|yaml)$/.test(file.path)) return []
  return [...file.text.matchAll(comments)].map((match) => {
    const { index: start } = match
    const { line } = positionAt(file, start)
    const rest = lineAt(file, line).replace(match[0].trim(), '').trim()
    return {
      file,
      start,
      rule: match[1] ?? match[3] ?? '',
      reason: (match[2] ?? match[4] ?? '').trim(),
      line: rest === '' ? nextLine(file, line) : line,
    }
  })
}

/** The first line below that is not blank. */
function nextLine(file: TextFile, from: number): number {
  let line = from + 1
  while (line < file.lineStarts.length && lineAt(file, line).trim() === '') line++
  return line
}
