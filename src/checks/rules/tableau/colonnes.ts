import { plural } from '../../../french/numbers.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const colonnes: Rule = {
  code: 'tableau/colonnes',
  severity: 'erreur',
  teaches: 'Chaque ligne d’un tableau a autant de cases que son en-tête.',
  check: ({ bodies }) =>
    bodies.flatMap((body) => [
      ...nodesOf(body, 'table').flatMap(({ children: [head, ...rows] }): Finding[] => {
        const width = head?.children.length ?? 0
        return rows
          .filter(({ children }) => children.length !== width)
          .map((row) => ({
            file: body.file.path,
            start: startOf(row),
            message: `Cette ligne a ${plural(row.children.length, 'case', 'cases')}, l’en-tête en a ${width} : comptez les barres |.`,
          }))
      }),
      ...nodesOf(body, 'paragraph').flatMap((paragraph): Finding[] => {
        const start = startOf(paragraph)
        const source = body.file.text.slice(start, paragraph.position?.end.offset)
        const isTable = /^\|.*\|[ \t]*\r?\n[ \t]*\|?[ \t]*:?-+|^\|.*\|[ \t]*\r?\n[ \t]*\|.*\|/.test(
          source,
        )
        return isTable
          ? [
              {
                file: body.file.path,
                start,
                message:
                  'Ce tableau ne s’affichera pas : sous l’en-tête, mettez une ligne | --- | --- | d’autant de cases.',
              },
            ]
          : []
      }),
    ]),
}
