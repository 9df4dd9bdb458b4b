import type { Nodes } from 'mdast'
import { kitNote } from '../../../label/documents.ts'
import { expansions } from '../../../markdown/expansions/index.ts'
import { domainFindings } from '../../findings.ts'
import { startOf } from '../../read/body.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const note: Rule = {
  code: 'kit/note',
  severity: 'erreur',
  teaches: 'Le kit s’ouvre sur content/kit/lisez-moi.mdx, fait de paragraphes et de listes.',
  waivable: false,
  check: (project) => [...domainFindings('kit/note')(project), ...formatted(project)],
}

/** The note becomes a plain text file. */
function formatted({ bodies }: Project): Finding[] {
  return bodies
    .filter(({ collection, id }) => collection === 'kit' && id === kitNote)
    .flatMap(({ file, nodes }) =>
      nodes.filter(needsLayout).map((node) => ({
        file: file.path,
        start: startOf(node),
        message:
          'Ce fichier devient un texte sans mise en forme : gardez des paragraphes et des listes, sans titre, tableau, citation, note ni encadré.',
      })),
    )
}

const laidOut = new Set(['heading', 'blockquote', 'table', 'footnoteDefinition'])

const needsLayout = (node: Nodes) =>
  laidOut.has(node.type) ||
  (node.type === 'mdxJsxFlowElement' &&
    (node.name === 'Encadre' || Object.hasOwn(expansions, node.name ?? '')))
