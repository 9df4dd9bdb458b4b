import { lists, singles } from '../../../schemas/collections.ts'
import type { Rule } from '../../rule.ts'

export const absent: Rule = {
  code: 'fichier/absent',
  severity: 'erreur',
  teaches: 'Le site a besoin de chacune de ses listes, même vide.',
  waivable: false,
  check: ({ files, content }) => {
    if (!content.isWhole) return []
    const present = new Set(files.map(({ path }) => path))
    return Object.values({ ...lists, ...singles })
      .filter(({ path }) => !present.has(path))
      .map(({ path }) => ({
        file: path,
        start: 0,
        message:
          'Le fichier manque : reprenez-le de l’historique, ou écrivez [] pour une liste vide.',
      }))
  },
}
