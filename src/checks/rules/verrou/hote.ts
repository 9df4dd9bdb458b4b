import type { Finding, Rule } from '../../rule.ts'

/** The package registry's own hosts. */
const known = new Set(['registry.npmjs.org'])

export const hote: Rule = {
  code: 'verrou/hote',
  severity: 'erreur',
  teaches:
    'Le verrou des dépendances ne nomme que le registre public : un autre hôte livrerait son propre code.',
  waivable: false,
  check: ({ outside }) => {
    const file = outside('package-lock.json')
    if (!file) return []
    return [...file.text.matchAll(/"resolved":\s*"([^"]*)"/g)].flatMap(
      ({ index, 1: address = '' }): Finding[] => {
        const isKnown =
          address.startsWith('https://') &&
          URL.canParse(address) &&
          known.has(new URL(address).host)
        const isLocal = !/^[a-z+]+:|^\/\//i.test(address)
        return isKnown || isLocal
          ? []
          : [
              {
                file: file.path,
                start: index,
                message: `Hôte inconnu : « ${address} ». Recréez le verrou avec le registre public.`,
              },
            ]
      },
    )
  },
}
