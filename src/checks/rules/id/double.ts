import { lists } from '../../../kinds/index.ts'
import { domainFindings } from '../../findings.ts'
import { positionAt } from '../../read/text.ts'
import type { Rule } from '../../rule.ts'
import { valueOffset } from '../../read/yaml.ts'

export const double: Rule = {
  code: 'id/double',
  severity: 'erreur',
  teaches: 'Un identifiant ne désigne qu’une chose : il sert d’ancre et de référence.',
  waivable: false,
  // An item that its schema refuses is unknown to the domain: its identifier counts all the same.
  check(project) {
    const first = new Map<string, string>()
    const inLists = project.records
      .filter(({ prefix, id }) => prefix.length > 0 && id !== '')
      .flatMap(({ file, prefix, id, yaml }) => {
        const key = `${file.path} ${id}`
        const start = valueOffset(yaml, [...prefix, 'id'])
        const taken = first.get(key)
        if (taken === undefined) {
          first.set(key, String(positionAt(file, start).line))
          return []
        }
        return [
          {
            file: file.path,
            start,
            message: `L’identifiant « ${id} » est déjà pris ligne ${taken} : choisissez-en un autre.`,
          },
        ]
      })
    const others = domainFindings('id/double')(project).filter(
      ({ file }) => !Object.values(lists).some(({ path }) => path === file),
    )
    const copies = project.entries
      .filter(
        ({ file: { path } }) =>
          path.endsWith('.md') && project.entries.some(({ file }) => file.path === `${path}x`),
      )
      .map(({ file }) => ({
        file: file.path,
        start: 0,
        message: `${file.path}x a déjà cette adresse : gardez un seul des deux fichiers.`,
      }))
    return [...inLists, ...others, ...copies]
  },
}
