import { figuresOf } from '../../../label/counts.ts'
import { nearest } from '../../../french/words.ts'
import { partialDate } from '../../../kinds/common.ts'
import { bodyFindings } from '../../findings.ts'
import { startOf } from '../../read/body.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

export const attribut: Rule = {
  code: 'mdx/attribut',
  severity: 'erreur',
  teaches: 'Chaque balise a ses attributs : npm run check -- --guide les décrit.',
  waivable: false,
  check: (project) => [...bodyFindings('mdx/attribut')(project), ...wrongValues(project)],
}

/** Values that only the data or the calendar can judge. */
function wrongValues({ bodies, content }: Project): Finding[] {
  const figures = Object.keys(figuresOf(content.valid))
  return bodies.flatMap(({ file, nodes }) =>
    nodes.flatMap((node) => {
      if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return []
      return node.attributes.flatMap((attribute): Finding[] => {
        if (attribute.type !== 'mdxJsxAttribute' || typeof attribute.value !== 'string') return []
        const message = say(`${node.name} ${attribute.name}`, attribute.value, figures)
        return message
          ? [
              {
                file: file.path,
                start: startOf({ position: attribute.position ?? node.position }),
                message,
              },
            ]
          : []
      })
    }),
  )
}

function say(place: string, value: string, figures: readonly string[]): string | undefined {
  if (place === 'Chiffre de' && !figures.includes(value)) {
    const guess = nearest(value, figures)
    return `« ${value} » n’est pas un chiffre connu. ${guess ? `Vouliez-vous dire « ${guess} » ?` : `Chiffres : ${figures.join(', ')}.`}`
  }
  if (/^Chronologie (depuis|jusque)$/.test(place) && !partialDate.safeParse(value).success) {
    return `« ${value} » n’est pas une date : écrivez 2014, 2014-11 ou 2014-11-12.`
  }
  return undefined
}
