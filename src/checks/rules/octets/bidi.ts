import { bidi as marks, codeOf } from '../../read/characters.ts'
import type { Finding, Rule } from '../../rule.ts'

export const bidi: Rule = {
  code: 'octets/bidi',
  severity: 'erreur',
  teaches: 'Un caractère de sens d’écriture montre un texte autre que celui qui est écrit.',
  waivable: false,
  check: ({ texts, passages }) => [
    ...texts
      .filter(({ invalidAt }) => invalidAt < 0)
      .flatMap(({ path, text }) =>
        [...text.matchAll(marks)].map(({ index, 0: character }) => ({
          file: path,
          start: index,
          message: say(character),
        })),
      ),
    ...passages.flatMap(({ file, start, source, value }): Finding[] => {
      const [found] = value.match(marks) ?? []
      return found && value.match(marks)!.length > (source.match(marks)?.length ?? 0)
        ? [{ file: file.path, start, message: say(found) }]
        : []
    }),
  ],
}

const say = (character: string) =>
  `Caractère de sens d’écriture ${codeOf(character)} interdit : supprimez-le.`
