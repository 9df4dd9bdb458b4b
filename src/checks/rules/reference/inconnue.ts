import { nearest } from '../../../french/words.ts'
import { tags } from '../../../markdown/tags.ts'
import { domainFindings } from '../../findings.ts'
import { startOf } from '../../read/body.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const inconnue: Rule = {
  code: 'reference/inconnue',
  severity: 'erreur',
  teaches: 'Une source, une exigence ou un document cité existe dans les données.',
  waivable: false,
  check: (project) => [...domainFindings('reference/inconnue')(project), ...tagReferences(project)],
}

const kinds = {
  sources: 'source inconnue',
  contradictions: 'désaccord inconnu',
  documents: 'document inconnu',
}

/** Ids that the tags of the text quote. */
function tagReferences({ bodies, content }: Project): Finding[] {
  return bodies.flatMap(({ file, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
      const allowed =
        (Object.hasOwn(tags, node.name ?? '') ? tags[node.name ?? ''] : undefined)?.attributes ?? {}
      return node.attributes.flatMap((attribute): Finding[] => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
        const collection = Object.hasOwn(allowed, attribute.name)
          ? allowed[attribute.name]?.ids
          : undefined
        if (!collection || !content.canMiss(collection)) return []
        const known = content.ids[collection]
        return attribute.value
          .split(/\s+/)
          .filter((id) => !known.has(id))
          .map((id) => {
            const guess = nearest(id, known)
            const message =
              id === ''
                ? `« ${attribute.name} » est vide : écrivez un identifiant.`
                : `« ${id} » : ${kinds[collection]}.${guess ? ` Vouliez-vous dire « ${guess} » ?` : ''}`
            return {
              file: file.path,
              start: startOf({ position: attribute.position ?? node.position }),
              message,
            }
          })
      })
    }),
  )
}
