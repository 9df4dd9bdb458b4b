import { bodyFindings } from '../../findings.ts'
import { endOf, nodesOf, startOf } from '../../read/body.ts'
import type { Finding, Rule } from '../../rule.ts'
import type { Project } from '../../read/project.ts'

export const inferieur: Rule = {
  code: 'mdx/inferieur',
  severity: 'erreur',
  teaches: 'Le signe < ouvre une balise : écrivez « moins de », ou &lt;.',
  waivable: false,
  check: (project) => [...bodyFindings('mdx/inferieur')(project), ...bareSigns(project)],
}

/** Followed by a blank, the sign is shown: one blank less, and the page is not. */
function bareSigns({ bodies }: Project): Finding[] {
  return bodies.flatMap((body) =>
    nodesOf(body, 'text').flatMap((node) => {
      const source = body.file.text.slice(startOf(node), endOf(node))
      return [...source.matchAll(/(?<!\\)<(?=[\s\d=])/g)].map(({ index }) => ({
        file: body.file.path,
        start: startOf(node) + index,
        message: 'Écrivez « moins de » en toutes lettres, ou &lt; pour afficher le signe.',
      }))
    }),
  )
}
