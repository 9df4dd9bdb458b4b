import { toString } from 'mdast-util-to-string'
import { fold } from '../../../french/words.ts'
import { domainFindings } from '../../findings.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import { positionAt } from '../../read/text.ts'
import type { Finding, Rule } from '../../rule.ts'

export const double: Rule = {
  code: 'titre/double',
  severity: 'avertissement',
  teaches:
    'Deux titres identiques se confondent au sommaire, et leurs ancres dépendent de leur ordre.',
  check: (project) => [
    ...domainFindings('titre/double')(project).map((finding) => ({
      ...finding,
      severity: 'erreur' as const,
    })),
    ...project.bodies.flatMap((body) => {
      const first = new Map<string, number>()
      return nodesOf(body, 'heading').flatMap((heading): Finding[] => {
        const words = toString(heading).trim()
        const start = startOf(heading)
        const taken = first.get(fold(words))
        if (words === '') return []
        if (taken === undefined) {
          first.set(fold(words), start)
          return []
        }
        const { line } = positionAt(body.file, taken)
        return [
          {
            file: body.file.path,
            start,
            message: `Deux titres « ${words} » (l’autre est ligne ${line}) : précisez l’un des deux.`,
          },
        ]
      })
    }),
  ],
}
