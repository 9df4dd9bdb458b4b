import type { Element } from './html.ts'
import type { BuiltSite } from './site.ts'

/** What a policy does not hold back when it comes later in the page. */
const loading = new Set(['script', 'link', 'style', 'img', 'base', 'body'])

/**
 * Pages that do not carry the policy, whole and before anything that loads or runs: on a host that
 * sends no header, nothing else would protect their readers.
 * @param policy the Content-Security-Policy that every page carries
 */
export function policyProblems({ pages }: BuiltSite, policy: string): string[] {
  return pages.flatMap(({ file, elements }) => {
    const at = elements.findIndex(isPolicy)
    if (at < 0) return [`${file} : la politique de sécurité manque.`]
    const written = elements[at]?.attributes.get('content')
    const before = elements.slice(0, at).find(({ name }) => loading.has(name))
    return [
      ...(written === policy
        ? []
        : [`${file} : une autre politique de sécurité : « ${written} ».`]),
      ...(before ? [`${file} : <${before.name}> vient avant la politique de sécurité.`] : []),
    ]
  })
}

const isPolicy = ({ name, attributes }: Element) =>
  name === 'meta' && attributes.get('http-equiv')?.toLowerCase() === 'content-security-policy'
