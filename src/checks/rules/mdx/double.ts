import { nodesIn } from '../../../markdown/nodes.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import { positionAt } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

/** Tags that list entries of the data, each with its anchor. */
const lists = new Set([
  'Benefices',
  'Chronologie',
  'Comparaison',
  'Criteres',
  'DeclarationAccessibilite',
  'Entonnoir',
  'Etapes',
  'JeuxDeDonnees',
])

export const double: Rule = {
  code: 'mdx/double',
  severity: 'erreur',
  teaches: 'Une liste ne se montre qu’une fois par page : ses ancres y seraient en double.',
  waivable: false,
  check: ({ bodies }) =>
    bodies.flatMap((body) => {
      // A page shows only one of <Ouvert> and <Ferme>: both may hold the same list.
      const elsewhere = new Set(
        nodesOf(body, 'mdxJsxFlowElement')
          .filter(({ name }) => name === 'Ferme')
          .flatMap(nodesIn),
      )
      const first = new Map<string, number>()
      return nodesOf(body, 'mdxJsxFlowElement').flatMap((node): Finding[] => {
        if (!lists.has(node.name ?? '') || elsewhere.has(node)) return []
        const start = startOf(node)
        const written = body.source.slice(start, body.source.indexOf('>', start) + 1)
        const taken = first.get(written)
        if (taken === undefined) {
          first.set(written, start)
          return []
        }
        return [
          {
            file: body.file.path,
            start,
            message: `${written} est déjà ligne ${positionAt(body.file, taken).line} : gardez une seule des deux.`,
          },
        ]
      })
    }),
}
