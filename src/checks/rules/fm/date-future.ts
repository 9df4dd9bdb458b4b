import { frenchDate } from '../../../french/dates.ts'
import type { Finding, Rule } from '../../rule.ts'

export const dateFuture: Rule = {
  code: 'fm/date-future',
  severity: 'erreur',
  teaches: 'Le site décrit ce qui a eu lieu : seule la date de relecture peut être à venir.',
  check: ({ records, today }) =>
    records.flatMap(({ file, scalars }) =>
      scalars.flatMap(({ path, value, start, expected }): Finding[] => {
        if ((expected !== 'day' && expected !== 'date') || path.at(-1) === 'reviewBy') return []
        const written = String(value)
        const isFuture =
          /^\d{4}(-\d{2}){0,2}$/.test(written) && written > today.slice(0, written.length)
        const article = written.length === 10 ? 'Le ' : ''
        return isFuture
          ? [
              {
                file: file.path,
                start,
                message: `${article}${frenchDate(written)} est dans le futur : vérifiez l’année.`,
              },
            ]
          : []
      }),
    ),
}
