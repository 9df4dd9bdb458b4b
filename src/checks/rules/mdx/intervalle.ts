import { eventsBetween } from '../../../label/timeline.ts'
import { precedes } from '../../../french/dates.ts'
import { partialDate } from '../../../kinds/common.ts'
import { nodesOf, startOf } from '../../read/body.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const intervalle: Rule = {
  code: 'mdx/intervalle',
  severity: 'erreur',
  teaches: 'Une chronologie va d’une date à une autre, plus tardive, et montre au moins un fait.',
  waivable: false,
  check: (project) =>
    project.bodies.flatMap((body) =>
      nodesOf(body, 'mdxJsxFlowElement')
        .filter(({ name }) => name === 'Chronologie')
        .flatMap((node): Finding[] => {
          const [from, to] = ['depuis', 'jusque'].map((name) => {
            const { value } =
              node.attributes.find((each) => 'name' in each && each.name === name) ?? {}
            return partialDate.safeParse(value).data
          })
          const message = from && to ? say(from, to, project) : undefined
          return message ? [{ file: body.file.path, start: startOf(node), message }] : []
        }),
    ),
}

function say(from: string, to: string, { content }: Project): string | undefined {
  if (precedes(to, from))
    return `Cette chronologie finit (${to}) avant de commencer (${from}) : écrivez depuis="${to}" jusque="${from}".`
  return content.isSound('timeline') && eventsBetween(content.valid.timeline, from, to).length === 0
    ? `content/timeline.yaml n’a aucune date de ${from} à ${to} : changez l’une des deux.`
    : undefined
}
