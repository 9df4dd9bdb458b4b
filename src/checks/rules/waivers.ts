import { lineAt, positionAt, type TextFile } from '../read/text.ts'
import type { Rule } from '../rule.ts'
import { findings } from '../search.ts'

/** One rule waived on one line, by a comment that says why. */
interface Waiver {
  file: TextFile
  start: number
  rule: string
  reason: string
  /** The line on which the rule is waived. */
  line: number
}

export const waiverRules: Rule[] = [
  {
    code: 'verif/exception',
    teaches:
      'Une exception nomme une règle qui existe et dit pourquoi : verif-ignore: regle — raison.',
    waivable: false,
    check: ({ texts, codes }) =>
      texts.flatMap(waiversOf).flatMap(({ file, start, rule, reason }) => {
        const known = codes.get(rule)
        const message = !known
          ? `La règle « ${rule} » n’existe pas : copiez son nom depuis le message.`
          : !known.waivable
            ? `« ${rule} » ne se suspend pas : elle protège le site ou ses lecteurs.`
            : reason.length < 10 &&
              `Dites pourquoi : verif-ignore: ${rule} — la raison en quelques mots.`
        return findings(file.path, start, message)
      }),
  },
]

/** `{/* verif-ignore: regle — raison *\/}` in MDX, `# verif-ignore: regle — raison` in YAML. */
const comments =
  /\{\/\*[ \t]*verif-ignore:[ \t]*([\w/-]*)[ \t]*(?:[—–-]+[ \t]*((?:(?!\*\/).)*?))?[ \t]*\*\/\}|(?:^|(?<=[ \t]))#[ \t]*verif-ignore:[ \t]*([\w/-]*)[ \t]*(?:[—–-]+[ \t]*(.*?))?[ \t]*$/gm

/** The waivers of a file, right or wrong. */
export function waiversOf(file: TextFile): Waiver[] {
  if (!file.text.includes('verif-ignore') || !/\.(mdx|yaml)$/.test(file.path)) return []
  return [...file.text.matchAll(comments)].map((match) => {
    const { index: start } = match
    let { line } = positionAt(file, start)
    // A comment alone on its line is about the first line below that is not blank.
    if (lineAt(file, line).replace(match[0].trim(), '').trim() === '')
      do line++
      while (line < file.lineStarts.length && lineAt(file, line).trim() === '')
    return {
      file,
      start,
      rule: match[1] ?? match[3] ?? '',
      reason: (match[2] ?? match[4] ?? '').trim(),
      line,
    }
  })
}
