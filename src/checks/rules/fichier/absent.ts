import { lists, singles } from '../../../kinds/index.ts'
import { meantFor } from '../../read/records.ts'
import type { Rule } from '../../rule.ts'

export const absent: Rule = {
  code: 'fichier/absent',
  severity: 'erreur',
  teaches: 'Le site a besoin de chacune de ses listes, même vide.',
  waivable: false,
  check: ({ files, content }) => {
    if (!content.isWhole) return []
    // A list with a slip in its name is told by its name.
    const present = new Set<string>(files.flatMap(({ path }) => meantFor(path)?.collection ?? []))
    return Object.entries({ ...lists, ...singles })
      .filter(([name]) => !present.has(name))
      .map(([, { path }]) => ({
        file: path,
        start: 0,
        message:
          'Le fichier manque : reprenez-le de l’historique, ou écrivez [] pour une liste vide.',
      }))
  },
}
