import { nearest } from '../../../french/words.ts'
import { schemaFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const valeur: Rule = {
  code: 'fm/valeur',
  severity: 'erreur',
  teaches:
    'Certaines clés n’acceptent que quelques valeurs : npm run check -- --guide les donne toutes.',
  waivable: false,
  check: schemaFindings('choice', ({ name, value, issue }) => {
    const values = issue.code === 'invalid_value' ? issue.values.map(String) : []
    const options =
      'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : values
    const guess = nearest(String(value), options)
    const instead = guess
      ? `Vouliez-vous dire « ${guess} » ?`
      : `Valeurs permises : ${options.join(', ')}.`
    return `« ${name}: ${String(value)} » n’est pas permis. ${instead}`
  }),
}
