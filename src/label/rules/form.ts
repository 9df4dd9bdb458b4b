import type { Content } from '../content.ts'
import { boxLines, charactersPerLine, tallestBox } from '../form-boxes.ts'
import type { Problem } from '../problem.ts'

/** The form must ask for every requirement somewhere. */
export function everyCriterionAsked({ criteria, form }: Content): Problem[] {
  const asked = new Set(form.flatMap(({ fields }) => fields.flatMap((field) => field.criteria)))
  return criteria
    .filter(({ id }) => !asked.has(id))
    .map(({ file, id, title }) => ({
      file,
      path: [],
      rule: 'formulaire/exigence',
      message: `Aucun champ du dossier ne demande « ${title} » : ajoutez criteria: [${id}] à un champ de content/form/.`,
    }))
}

/** A choice with two options of the same id could not be read back. */
export function distinctOptions({ form }: Content): Problem[] {
  return form.flatMap(({ file, fields }) =>
    fields.flatMap((field, index) => {
      if (field.type !== 'choice' && field.type !== 'checks') return []
      const ids = field.options.map(({ id }) => id)
      return ids.flatMap((id, rank): Problem[] =>
        ids.indexOf(id) === rank
          ? []
          : [
              {
                file,
                path: ['fields', index, 'options', rank, 'id'],
                rule: 'id/double',
                message: `La réponse « ${id} » est proposée deux fois : gardez-en une.`,
              },
            ],
      )
    }),
  )
}

/** An answer longer than its box would be cut in print. */
export function boxesHoldAnswers({ form }: Content): Problem[] {
  const most = Math.floor((tallestBox * charactersPerLine) / 100) * 100
  return form.flatMap(({ file, fields }) =>
    fields.flatMap((field, index): Problem[] => {
      if (field.type !== 'text' && field.type !== 'long-text') return []
      if (boxLines(field) <= tallestBox) return []
      return [
        {
          file,
          path: ['fields', index, 'maxLength'],
          rule: 'formulaire/cadre',
          message: `« ${field.label} » : ${field.maxLength} caractères ne tiennent pas dans un cadre d’une page. Écrivez maxLength: ${most} au plus, ou posez deux questions.`,
        },
      ]
    }),
  )
}

/** No number is at once above its least and below its most when they are crossed. */
export function possibleNumbers({ form }: Content): Problem[] {
  return form.flatMap(({ file, fields }) =>
    fields.flatMap((field, index): Problem[] =>
      field.type === 'number' && field.max !== undefined && field.min > field.max
        ? [
            {
              file,
              path: ['fields', index, 'max'],
              rule: 'formulaire/bornes',
              message: `« ${field.label} » : aucun nombre ne va de ${field.min} à ${field.max}. Corrigez min ou max.`,
            },
          ]
        : [],
    ),
  )
}
