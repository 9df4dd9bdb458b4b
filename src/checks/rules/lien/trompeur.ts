import { toString } from 'mdast-util-to-string'
import { isRemote } from '../../../markdown/addresses.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'

export const trompeur: Rule = {
  code: 'lien/trompeur',
  severity: 'erreur',
  teaches: 'Le texte d’un lien ne montre pas un site quand l’adresse mène à un autre.',
  check: ({ bodies }) =>
    bodies.flatMap((body) =>
      nodesOf(body, 'link').flatMap((node): Finding[] => {
        const address = node.url.trim().replace(/^\/\//, 'https://')
        if (!isRemote(node.url) || !URL.canParse(address)) return []
        const { username, hostname } = new URL(address)
        const at = { file: body.file.path, start: startOf(node) }
        if (username !== '')
          return [{ ...at, message: `Ce lien mène à ${hostname} : retirez ce qui précède « @ ».` }]
        const shown = shownHost(toString(node))
        if (!shown || bare(shown) === bare(hostname)) return []
        return [
          {
            ...at,
            message: `Le texte annonce ${shown}, mais le lien mène à ${hostname} : écrivez la même adresse.`,
          },
        ]
      }),
    ),
}

const bare = (host: string) => host.toLowerCase().replace(/^www\./, '')

/** The host that words look like: `https://exemple.fr/page` or `exemple.fr`. */
function shownHost(words: string): string | undefined {
  const [, host] =
    /^(?:https?:\/\/)?((?:[a-z0-9-]+\.)+(?:fr|com|org|net|eu|io|gouv\.fr|paris|bzh))(?:[/:?#].*)?$/i.exec(
      words.trim(),
    ) ?? []
  return host
}
