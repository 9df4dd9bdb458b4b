import { frenchNumber } from '../../../french/numbers.ts'
import { schemaFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const longueur: Rule = {
  code: 'fm/longueur',
  severity: 'erreur',
  teaches:
    'Les titres tiennent sur une ligne, les résumés en une phrase ; npm run check -- --guide donne les limites de chaque clé.',
  waivable: false,
  check: schemaFindings('length', ({ name, value, issue }) => {
    if (issue.code !== 'too_small' && issue.code !== 'too_big') return undefined
    const limit = Number(issue.code === 'too_small' ? issue.minimum : issue.maximum)
    const bound = `${issue.code === 'too_small' ? 'au moins' : 'au plus'} ${frenchNumber(limit)}`
    if (typeof value === 'string') {
      return value.trim() === ''
        ? `« ${name} » est vide : écrivez un texte.`
        : `« ${name} » a ${frenchNumber(value.length)} caractères : ${bound}.`
    }
    if (Array.isArray(value))
      return `« ${name} » a ${value.length} élément${value.length > 1 ? 's' : ''} : ${bound}.`
    return `« ${name} » vaut ${String(value)} : ${bound}.`
  }),
}
