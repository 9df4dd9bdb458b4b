import { frenchDate } from '../../../french/dates.ts'
import { atValue } from '../../findings.ts'
import type { Finding, Rule } from '../../rule.ts'

export const ordre: Rule = {
  code: 'relecture/ordre',
  severity: 'erreur',
  teaches: 'La relecture vient après la mise à jour.',
  check: ({ records }) =>
    records.flatMap((record): Finding[] => {
      const { reviewBy, updated } = record.data ?? {}
      if (typeof reviewBy !== 'string' || typeof updated !== 'string' || reviewBy > updated)
        return []
      return [
        {
          file: record.file.path,
          start: atValue(record, ['reviewBy']),
          message: `La relecture (reviewBy) doit venir après la mise à jour du ${frenchDate(updated)} : choisissez une date à venir.`,
        },
      ]
    }),
}
