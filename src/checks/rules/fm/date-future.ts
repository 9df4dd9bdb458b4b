import { frenchDate } from '../../../french/dates.ts'
import { fieldAt } from '../../read/schema.ts'
import { scalarsOf } from '../../read/yaml.ts'
import type { Finding, Rule } from '../../rule.ts'

export const dateFuture: Rule = {
  code: 'fm/date-future',
  severity: 'erreur',
  teaches: 'Le site décrit ce qui a eu lieu : seule la date de relecture peut être à venir.',
  check: ({ records, today }) =>
    records.flatMap(({ file, yaml, schema, prefix }) =>
      scalarsOf(yaml).flatMap(({ path, value, start }): Finding[] => {
        const written = String(value)
        if (!/^\d{4}(-\d{2}){0,2}$/.test(written) || path.at(-1) === 'reviewBy') return []
        if (prefix.length > 0 && path[0] !== prefix[0]) return []
        const kind = fieldAt(schema, path.slice(prefix.length))?.kind
        if ((kind !== 'day' && kind !== 'date') || written <= today.slice(0, written.length)) return []
        return [{ file: file.path, start, message: `Le ${frenchDate(written)} est dans le futur : vérifiez l’année.` }]
      }),
    ),
}
