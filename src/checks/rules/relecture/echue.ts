import { frenchDate } from '../../../french/dates.ts'
import { atValue } from '../../findings.ts'
import type { Finding, Rule } from '../../rule.ts'

export const echue: Rule = {
  code: 'relecture/echue',
  severity: 'avertissement',
  teaches: 'Une page a une date de relecture : passée cette date, elle se relit et se redate.',
  check: ({ records, today }) =>
    records.flatMap((record): Finding[] => {
      const reviewBy = record.data?.['reviewBy']
      if (typeof reviewBy !== 'string' || reviewBy > today) return []
      const { owner, updated } = record.data ?? {}
      // A review before the update is the fault, and is told.
      if (typeof updated === 'string' && reviewBy <= updated) return []
      const who =
        typeof owner === 'string' ? `À relire par : ${owner}.` : 'Dites qui relit avec owner: …'
      return [
        {
          file: record.file.path,
          start: atValue(record, ['reviewBy']),
          message: `La relecture était prévue pour le ${frenchDate(reviewBy)}. ${who} Puis changez « updated » et « reviewBy ».`,
        },
      ]
    }),
}
