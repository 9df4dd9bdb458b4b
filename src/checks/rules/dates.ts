import { dateAsSubject, frenchDate, isMissingDay, isoDate } from '../../french/dates.ts'
import type { Site } from '../../kinds/site.ts'
import type { Rule } from '../rule.ts'
import { all, eachIssue, eachRecord, eachValue, valueAt, type Said } from '../search.ts'

/** Days that are to come by their nature. */
const ahead = new Set<string | number | undefined>(['reviewBy', 'expires'])

export const dateRules: Rule[] = [
  {
    code: 'fm/date',
    teaches: 'Les dates s’écrivent année-mois-jour, et le jour existe au calendrier.',
    check: all(
      eachIssue('day', ({ value, field }) => {
        const partial = field?.kind === 'date' ? ', ou 2014-11, ou 2014' : ''
        const iso = isoDate(String(value)) ?? ''
        return (
          !isMissingDay(String(value)) &&
          `Écrivez la date ainsi : ${iso === '' || isMissingDay(iso) ? '2014-11-12' : iso} (année-mois-jour${partial})`
        )
      }),
      // YAML readers silently turn the 30th of February into the 2nd of March.
      eachValue(({ value, expected }) => {
        if ((expected !== 'day' && expected !== 'date') || !isMissingDay(String(value)))
          return undefined
        const month = String(value).slice(5, 7)
        return Number(month) >= 1 && Number(month) <= 12
          ? `Le ${frenchDate(String(value))} n’existe pas : corrigez le jour.`
          : `Le mois ${month} n’existe pas : écrivez année-mois-jour.`
      }),
    ),
  },
  {
    code: 'fm/date-future',
    teaches:
      'Le site décrit ce qui a eu lieu : seule une échéance (reviewBy, expires) peut être à venir.',
    check: eachValue(({ path, value, expected }, _, { today }) => {
      if ((expected !== 'day' && expected !== 'date') || ahead.has(path.at(-1))) return undefined
      const written = String(value)
      return (
        /^\d{4}(-\d{2}){0,2}$/.test(written) &&
        written > today.slice(0, written.length) &&
        !isMissingDay(written) &&
        `${dateAsSubject(written)} est dans le futur : vérifiez l’année.`
      )
    }),
  },
  {
    code: 'relecture/echue',
    severity: 'avertissement',
    teaches: 'Une page a une date de relecture : passée cette date, elle se relit et se redate.',
    check: eachRecord((record, { today }) => {
      const { reviewBy, owner, updated } = record.data ?? {}
      if (typeof reviewBy !== 'string' || reviewBy > today) return undefined
      // A review before the update is the fault, and is told.
      if (typeof updated === 'string' && reviewBy <= updated) return undefined
      const who =
        typeof owner === 'string' ? `À relire par : ${owner}.` : 'Dites qui relit avec owner: …'
      return {
        at: valueAt(record, 'reviewBy'),
        message: `La relecture était prévue pour le ${frenchDate(reviewBy)}. ${who} Puis changez « updated » et « reviewBy ».`,
      }
    }),
  },
  {
    code: 'relecture/ordre',
    teaches: 'La relecture vient après la mise à jour.',
    check: eachRecord((record) => {
      const { reviewBy, updated } = record.data ?? {}
      return (
        typeof reviewBy === 'string' &&
        typeof updated === 'string' &&
        reviewBy <= updated && {
          at: valueAt(record, 'reviewBy'),
          message: `La relecture (reviewBy) doit venir après la mise à jour du ${frenchDate(updated)} : choisissez une date à venir.`,
        }
      )
    }),
  },
  {
    code: 'securite/echeance',
    severity: 'avertissement',
    teaches:
      'L’adresse où signaler une faille se confirme chaque année : security.txt dit jusqu’à quand elle vaut.',
    check: eachRecord((record, { today }) => {
      if (record.collection !== 'site' || !record.data) return undefined
      const said = endOfContact(record.data as Site, today)
      return said && { at: valueAt(record, 'security', 'expires'), ...said }
    }),
  },
]

/** A day too far away is a mistake when it is written; the others come with time, and do not block. */
function endOfContact(
  { security: { email, expires }, contact }: Site,
  today: string,
): Exclude<Said, string | false> {
  const isReachable = email !== null || contact.email !== null || contact.form !== null
  if (expires === null)
    return email === null
      ? undefined
      : { message: 'Sans date « expires », security.txt n’est pas publié : écrivez-la.' }
  if (!isReachable)
    return { message: 'Sans adresse « email », security.txt n’est pas publié : écrivez-la.' }
  const day = frenchDate(expires)
  const latest = daysAfter(today, 365)
  if (expires > latest)
    return {
      severity: 'erreur',
      message: `Le ${day} est dans plus d’un an : écrivez au plus tard le ${frenchDate(latest)} (RFC 9116).`,
    }
  const renew = 'Vérifiez que l’adresse répond encore, puis repoussez la date « expires ».'
  if (expires <= today)
    return { message: `security.txt n’est plus valable depuis le ${day}. ${renew}` }
  return expires <= daysAfter(today, 30)
    ? { message: `security.txt n’est bientôt plus valable, le ${day}. ${renew}` }
    : undefined
}

/** The ISO day that comes some days after another. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
