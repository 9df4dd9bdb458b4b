import { folders, lists, singles } from '../../../kinds/index.ts'
import { partsOf } from '../../read/names.ts'
import { belongingOf } from '../../read/records.ts'
import type { Finding, Rule } from '../../rule.ts'

export const dossier: Rule = {
  code: 'nom/dossier',
  severity: 'erreur',
  teaches:
    'Chaque genre de contenu a son dossier, sans sous-dossier ; ailleurs, personne ne lit le fichier.',
  waivable: false,
  check: ({ files }) => {
    const known = new Set<string>(Object.values(folders).map(({ path }) => path))
    const names = new Set(
      Object.values({ ...lists, ...singles }).map(({ path }) => partsOf(path).name),
    )
    return files
      .filter(
        ({ path }) =>
          path.startsWith('content/') && path !== 'content/README.md' && !belongingOf(path),
      )
      .flatMap(({ path }): Finding[] => {
        const { folder, name } = partsOf(path)
        if (known.has(folder) || (folder === 'content' && names.has(name))) return []
        const parent = [...known].find((one) => folder.startsWith(`${one}/`))
        const where = parent
          ? `Pas de sous-dossier : déplacez le fichier dans ${parent}/`
          : `Aucune page ne lit ce fichier : déplacez-le dans ${[...known].map((one) => `${one}/`).join(', ')}`
        return [{ file: path, start: 0, message: where }]
      })
  },
}
