import type { FormField } from '../../kinds/form-section.ts'
import type { Content } from '../content.ts'
import { boxLines, charactersPerLine, tallestBox } from '../form-boxes.ts'
import { numberCriteria } from '../criteria.ts'
import type { Fault, LabelRule } from './rule.ts'

export const formRules: LabelRule[] = [
  {
    code: 'formulaire/exigence',
    teaches: 'Le dossier demande quelque part chaque exigence du cahier des charges.',
    needs: ['form'],
    check({ criteria, form }) {
      const asked = new Set(form.flatMap(({ fields }) => fields.flatMap((each) => each.criteria)))
      return criteria
        .filter(({ id }) => !asked.has(id))
        .map(({ file, id, title }) => ({
          file,
          path: [],
          message: `Aucun champ du dossier ne demande « ${title} » : ajoutez criteria: [${id}] à un champ de content/form/.`,
        }))
    },
  },
  {
    code: 'formulaire/cadre',
    teaches: 'La plus longue réponse permise tient dans un cadre, sur une page du dossier imprimé.',
    waivable: false,
    check: eachField('maxLength', (field) => {
      const isWritten = field.type === 'text' || field.type === 'long-text'
      if (!isWritten || boxLines(field) <= tallestBox) return undefined
      const most = Math.floor((tallestBox * charactersPerLine) / 100) * 100
      return `« ${field.label} » : ${field.maxLength} caractères ne tiennent pas dans un cadre d’une page. Écrivez maxLength: ${most} au plus, ou posez deux questions.`
    }),
  },
  {
    code: 'formulaire/bornes',
    teaches: 'Un nombre demandé a un minimum qui ne dépasse pas son maximum.',
    check: eachField('max', (field) =>
      field.type === 'number' && field.max !== undefined && field.min > field.max
        ? `« ${field.label} » : aucun nombre ne va de ${field.min} à ${field.max}. Corrigez min ou max.`
        : undefined,
    ),
  },
  {
    code: 'exigence/boucle',
    teaches: 'Une exigence ne peut pas se contenir elle-même.',
    waivable: false,
    // It would vanish from the numbering.
    check({ criteria }) {
      const known = new Set(criteria.map(({ id }) => id))
      const numbered = new Set(numberCriteria(criteria).map(({ id }) => id))
      return criteria
        .filter(({ id, parent }) => !numbered.has(id) && parent !== undefined && known.has(parent))
        .map(({ file, id, parent }) => ({
          file,
          path: ['parent'],
          message: `« ${id} » est rangée sous « ${parent} », qui n’est elle-même sous aucune exigence de premier niveau.`,
        }))
    },
  },
  {
    code: 'faq/titre',
    teaches: 'Le titre d’une question est une question, et finit par un point d’interrogation.',
    check: ({ questions }) =>
      questions
        .filter(({ title }) => !title.trimEnd().endsWith('?'))
        .map(({ file, title }) => ({
          file,
          path: ['title'],
          message: `« ${title} » n’est pas une question : finissez le titre par un point d’interrogation.`,
        })),
  },
]

function eachField(key: string, say: (field: FormField) => string | undefined) {
  return ({ form }: Content): Fault[] =>
    form.flatMap(({ file, fields }) =>
      fields.flatMap((field, index) => {
        const message = say(field)
        return message ? [{ file, path: ['fields', index, key], message }] : []
      }),
    )
}
