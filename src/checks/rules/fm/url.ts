import { schemaFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const url: Rule = {
  code: 'fm/url',
  severity: 'erreur',
  teaches: 'Une adresse est publique et complète : elle commence par https://.',
  waivable: false,
  check: schemaFindings(
    'url',
    ({ value }) =>
      `« ${String(value)} » : seules les adresses https:// sont permises, par exemple https://exemple.fr/`,
  ),
}
