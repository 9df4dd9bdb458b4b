import { dateAsSubject } from '../../../french/dates.ts'
import { isMissingDay } from './date.ts'
import type { Finding, Rule } from '../../rule.ts'

/** Days that are to come by their nature. */
const ahead = new Set<string | number | undefined>(['reviewBy', 'expires'])

export const dateFuture: Rule = {
  code: 'fm/date-future',
  severity: 'erreur',
  teaches:
    'Le site décrit ce qui a eu lieu : seule une échéance (reviewBy, expires) peut être à venir.',
  check: ({ records, today }) =>
    records.flatMap(({ file, scalars }) =>
      scalars.flatMap(({ path, value, start, expected }): Finding[] => {
        if ((expected !== 'day' && expected !== 'date') || ahead.has(path.at(-1))) return []
        const written = String(value)
        const isFuture =
          /^\d{4}(-\d{2}){0,2}$/.test(written) &&
          written > today.slice(0, written.length) &&
          !isMissingDay(written)
        return isFuture
          ? [
              {
                file: file.path,
                start,
                message: `${dateAsSubject(written)} est dans le futur : vérifiez l’année.`,
              },
            ]
          : []
      }),
    ),
}
