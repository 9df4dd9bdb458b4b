import { schemaFindings } from '../../findings.ts'
import type { Rule } from '../../rule.ts'

export const absent: Rule = {
  code: 'id/absent',
  severity: 'erreur',
  teaches:
    'Chaque entrée d’une liste a un identifiant permanent, qui sert d’ancre et de référence.',
  waivable: false,
  check: schemaFindings('missing', ({ record, path }) =>
    record.prefix.length > 0 && path.length === 1 && path[0] === 'id'
      ? 'Il manque « id ». Ajoutez par exemple : id: mon-identifiant'
      : undefined,
  ),
}
