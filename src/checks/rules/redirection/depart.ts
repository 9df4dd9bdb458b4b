import { reservedPages } from '../../../label/addresses.ts'
import { atValue } from '../../findings.ts'
import { positionAt } from '../../read/text.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const depart: Rule = {
  code: 'redirection/depart',
  severity: 'erreur',
  teaches: 'Une redirection part d’une adresse libre, et une adresse n’est redirigée qu’une fois.',
  waivable: false,
  check(project) {
    const firstLines = new Map<string, number>()
    return project.records
      .filter(({ collection }) => collection === 'redirects')
      .flatMap((record): Finding[] => {
        const from = record.data?.['from']
        if (typeof from !== 'string') return []
        const start = atValue(record, ['from'])
        const at = { file: record.file.path, start }
        const taken = firstLines.get(from)
        if (taken !== undefined)
          return [
            {
              ...at,
              message: `${from} est déjà redirigée ligne ${taken} : gardez une seule des deux entrées.`,
            },
          ]
        firstLines.set(from, positionAt(record.file, start).line)
        return isTaken(from, project)
          ? [
              {
                ...at,
                message: `${from} est une adresse du site : une redirection la cacherait. Partez d’une autre.`,
              },
            ]
          : []
      })
  },
}

const reserved = new Set(reservedPages.map((id) => `/${id}/`))

/** Whether a page, one of its anchors or a route of the site already answers at an address. */
function isTaken(from: string, { addresses }: Project): boolean {
  const [page = '', anchor] = from.split('#')
  if (anchor) return addresses.anchorsOf(page)?.has(anchor) ?? false
  return reserved.has(page) || addresses.pages.includes(page)
}
