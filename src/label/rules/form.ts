import type { Content } from '../content.ts'
import { numberCriteria } from '../criteria.ts'
import { fault, type LabelFamily } from './rule.ts'

/** The application form, the requirements that it serves and the questions. */
export const formRules: LabelFamily = {
  *'formulaire/exigence'(content, isBroken) {
    if (isBroken('form')) return
    const asked = new Set(fieldsOf(content).flatMap(({ field }) => field.criteria))
    for (const { file, id, title } of content.criteria) {
      const message = `Aucun champ du dossier ne demande « ${title} » : ajoutez criteria: [${id}] à un champ de content/form/.`
      if (!asked.has(id)) yield fault(file, [], message)
    }
  },
  *'formulaire/bornes'(content) {
    for (const { file, field, path } of fieldsOf(content)) {
      if (field.type !== 'number' || field.min <= (field.max ?? Infinity)) continue
      const message = `« ${field.label} » : aucun nombre ne va de ${field.min} à ${field.max}. Corrigez min ou max.`
      yield fault(file, [...path, 'max'], message)
    }
  },
  // It would vanish from the numbering.
  *'exigence/boucle'({ criteria }) {
    const known = new Set(criteria.map(({ id }) => id))
    const numbered = new Set(numberCriteria(criteria).map(({ id }) => id))
    for (const { file, id, parent } of criteria) {
      if (numbered.has(id) || parent === undefined || !known.has(parent)) continue
      const message = `« ${id} » est rangée sous « ${parent} », qui n’est elle-même sous aucune exigence de premier niveau.`
      yield fault(file, ['parent'], message)
    }
  },
  *'faq/titre'({ questions }) {
    for (const { file, title } of questions) {
      const message = `« ${title} » n’est pas une question : finissez le titre par un point d’interrogation.`
      if (!title.trimEnd().endsWith('?')) yield fault(file, ['title'], message)
    }
  },
}

/** The fields of the form, each with its file and where it stands there. */
export const fieldsOf = ({ form }: Content) =>
  form.flatMap(({ file, fields }) =>
    fields.map((field, index) => ({ file, field, path: ['fields', index] })),
  )
