import { toString } from 'mdast-util-to-string'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Rule } from '../../rule.ts'

export const entete: Rule = {
  code: 'tableau/entete',
  severity: 'erreur',
  teaches: 'Chaque colonne d’un tableau a un titre, que les lecteurs d’écran répètent.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'table').flatMap(({ children: [head] }) =>
        (head?.children ?? [])
          .filter(
            (cell) =>
              toString(cell).trim() === '' &&
              !cell.children.some(({ type }) => type.startsWith('mdxJsx')),
          )
          .map((cell) => ({
            file: body.file.path,
            start: startOf(cell),
            message: 'Cette colonne n’a pas de titre : écrivez-le dans la première ligne.',
          })),
      ),
    ),
}
