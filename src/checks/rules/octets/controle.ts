import { codeOf, control } from '../../read/characters.ts'
import type { Rule } from '../../rule.ts'

export const controle: Rule = {
  code: 'octets/controle',
  severity: 'erreur',
  teaches: 'Un caractère de contrôle ne s’affiche pas et peut tromper un terminal.',
  waivable: false,
  check: ({ texts }) =>
    texts
      .filter(({ invalidAt }) => invalidAt < 0)
      .flatMap(({ path, text }) =>
        [...text.matchAll(control)].map(({ index, 0: character }) => ({
          file: path,
          start: index,
          message: `Caractère de contrôle ${codeOf(character)} : supprimez-le et tapez ce qu’il devait être.`,
        })),
      ),
}
