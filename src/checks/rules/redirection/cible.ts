import { atValue } from '../../findings.ts'
import type { Finding, Rule } from '../../rule.ts'

export const cible: Rule = {
  code: 'redirection/cible',
  severity: 'erreur',
  teaches:
    'Une redirection part d’une adresse libre et mène, d’un seul pas, à une page qui existe.',
  waivable: false,
  check: ({ records, addresses }) =>
    records
      .filter(({ collection }) => collection === 'redirects')
      .flatMap((record): Finding[] => {
        const { from, to } = record.data ?? {}
        if (typeof from !== 'string' || typeof to !== 'string') return []
        const at = (key: string) => ({ file: record.file.path, start: atValue(record, [key]) })
        const [target = '', anchor] = to.split('#')
        if (from === to) return [{ ...at('to'), message: 'Cette redirection mène à elle-même.' }]
        if (addresses.redirects.has(to))
          return [
            {
              ...at('to'),
              message: `${to} est elle-même redirigée : écrivez ${addresses.redirects.get(to)}`,
            },
          ]
        if (addresses.has(target) === false)
          return [
            { ...at('to'), message: `${target} n’existe pas : écrivez l’adresse d’une page.` },
          ]
        if (
          anchor &&
          addresses.anchorsOf(target)?.has(anchor) === false &&
          !addresses.mayListSource(target, anchor)
        )
          return [{ ...at('to'), message: `${target} n’a pas d’ancre « ${anchor} ».` }]
        const [old = '', oldAnchor] = from.split('#')
        const isTaken = oldAnchor
          ? addresses.anchorsOf(old)?.has(oldAnchor)
          : addresses.pages.includes(old)
        return isTaken
          ? [{ ...at('from'), message: `${from} existe : une redirection la cacherait.` }]
          : []
      }),
}
