import { unknownId } from '../../../label/rules/references.ts'
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
  check: (project) => [
    ...domainFindings('reference/inconnue')(project),
    ...tagReferences(project),
    ...quotedSources(project),
  ],
}

/** Sources named in the words of the data, as « (S038) »: the page makes links of them. */
function quotedSources({ passages, content }: Project): Finding[] {
  if (!content.canMiss('sources')) return []
  return passages
    .filter(({ kind }) => kind !== 'prose' && kind !== 'attribute')
    .flatMap(({ file, source, start }) =>
      [...source.matchAll(/\bS\d{3}\b/g)]
        .filter(([id]) => !content.ids.sources.has(id))
        .map(({ 0: id, index }) => ({
          file: file.path,
          start: start + index,
          message: unknownId(id, 'sources', content.ids.sources),
        })),
    )
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
          .map((id) => ({
            file: file.path,
            start: startOf({ position: attribute.position ?? node.position }),
            message:
              id === ''
                ? `« ${attribute.name} » est vide : écrivez un identifiant.`
                : unknownId(id, collection, known),
          }))
      })
    }),
  )
}
