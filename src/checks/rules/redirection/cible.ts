import { atValue } from '../../findings.ts'
import type { Finding, Rule } from '../../rule.ts'

export const cible: Rule = {
  code: 'redirection/cible',
  severity: 'erreur',
  teaches: 'Une redirection mène, d’un seul pas, à une page qui existe.',
  waivable: false,
  check: ({ records, addresses }) =>
    records
      .filter(({ collection }) => collection === 'redirects')
      .flatMap((record): Finding[] => {
        const { from, to } = record.data ?? {}
        if (typeof from !== 'string' || typeof to !== 'string') return []
        const at = { file: record.file.path, start: atValue(record, ['to']) }
        const [target = '', anchor] = to.split('#')
        if (from === to) return [{ ...at, message: 'Cette redirection mène à elle-même.' }]
        if (addresses.redirects.has(to))
          return [
            {
              ...at,
              message: `${to} est elle-même redirigée : écrivez ${addresses.redirects.get(to)}`,
            },
          ]
        if (addresses.has(target) === false)
          return [{ ...at, message: `${target} n’existe pas : écrivez l’adresse d’une page.` }]
        return anchor &&
          addresses.anchorsOf(target)?.has(anchor) === false &&
          !addresses.mayListSource(target, anchor)
          ? [{ ...at, message: `${target} n’a pas d’ancre « ${anchor} ».` }]
          : []
      }),
}
