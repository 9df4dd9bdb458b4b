import type { Rule } from '../../rule.ts'

export const crlf: Rule = {
  code: 'octets/crlf',
  severity: 'correction',
  teaches:
    'Les lignes se terminent par LF seul, pour que les relectures ne montrent que les vrais changements.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ path, invalidAt }) => invalidAt < 0 && path.startsWith('content/'))
      .flatMap(({ path, text }) => {
        const ends = [...text.matchAll(/\r\n?/g)]
        const [first] = ends
        if (!first) return []
        return [
          {
            file: path,
            start: first.index,
            message: `Fins de ligne ${first[0] === '\r\n' ? 'CRLF' : 'CR'} : enregistrez avec des fins de ligne LF.`,
            edits: ends.map(({ index, 0: end }) => ({
              start: index,
              end: index + end.length,
              text: '\n',
            })),
          },
        ]
      }),
}
