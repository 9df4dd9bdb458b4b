import { dateAsSubject, frenchDate, isMissingDay, isoDate } from '../../french/dates.ts'
import type { Site } from '../../kinds/site.ts'
import type { Project } from '../read/project.ts'
import type { RecordScalar } from '../read/records.ts'
import type { Family } from '../rule.ts'
import { eachIssue, eachKey, eachValue, error, type Said, warning } from '../search.ts'

const isDate = ({ expected }: RecordScalar) => expected === 'day' || expected === 'date'

export const dateRules: Family = {
  'fm/date': error(
    eachIssue('day', ({ value, field }) => {
      const partial = field?.kind === 'date' ? ', ou 2014-11, ou 2014' : ''
      const iso = isoDate(String(value)) ?? ''
      const [, year] = (partial && /^\D*(20\d\d)\D*$/.exec(String(value))) || []
      const isKnown = partial === '' ? iso.length === 10 : !/^(.{4}-(00|1[3-9])|$)/.test(iso)
      return (
        !isMissingDay(iso) &&
        `Écrivez la date ainsi : ${isKnown ? iso : (year ?? 'par exemple 2014-11-12')} (année-mois-jour${partial})`
      )
    }),
    // YAML readers silently turn the 30th of February into the 2nd of March.
    eachValue((scalar) => {
      if (!isDate(scalar)) return undefined
      const iso = isoDate(String(scalar.value)) ?? ''
      if (!isMissingDay(iso)) return undefined
      const month = iso.slice(5, 7)
      return Number(month) >= 1 && Number(month) <= 12
        ? `Le ${frenchDate(iso)} n’existe pas : corrigez le jour.`
        : `Le mois ${month} n’existe pas : écrivez année-mois-jour.`
    }),
  ),
  'fm/date-future': error(
    eachValue((scalar, _, { today }) => {
      const written = String(scalar.value)
      return (
        isDate(scalar) &&
        !/^(reviewBy|expires)$/.test(String(scalar.path.at(-1))) &&
        /^\d{4}(-\d{2}){0,2}$/.test(written) &&
        written > today.slice(0, written.length) &&
        !isMissingDay(written) &&
        `${dateAsSubject(written)} est dans le futur : vérifiez l’année.`
      )
    }),
  ),
  'relecture/echue': warning(
    eachKey<Reviewed>('reviewBy', ({ reviewBy, updated, owner }, { today }) => {
      if (reviewBy <= updated)
        return {
          severity: 'erreur',
          message: `La relecture (reviewBy) doit venir après la mise à jour du ${frenchDate(updated)} : choisissez une date à venir.`,
        }
      const who = owner ? `À relire par : ${owner}.` : 'Dites qui relit avec owner: …'
      return (
        reviewBy <= today &&
        `La relecture était prévue pour le ${frenchDate(reviewBy)}. ${who} Puis changez « updated » et « reviewBy ».`
      )
    }),
  ),
  'securite/echeance': warning(eachKey('security.expires', endOfContact)),
}

type Reviewed = { reviewBy: string; updated: string; owner?: string }

function endOfContact({ security, contact }: Site, { today }: Project): Said {
  const { email, expires } = security
  if (expires === null)
    return email !== null && 'Sans date « expires », security.txt n’est pas publié : écrivez-la.'
  if (email === null && contact.email === null && contact.form === null)
    return 'Sans adresse « email », security.txt n’est pas publié : écrivez-la.'
  const day = frenchDate(expires)
  const latest = daysAfter(today, 365)
  // A mistake when it is written; the others come with time, and do not block.
  if (expires > latest) {
    const message = `Le ${day} est dans plus d’un an : écrivez au plus tard le ${frenchDate(latest)} (RFC 9116).`
    return { severity: 'erreur', message }
  }
  const renew = 'Vérifiez que l’adresse répond encore, puis repoussez la date « expires ».'
  if (expires <= today) return `security.txt n’est plus valable depuis le ${day}. ${renew}`
  return (
    expires <= daysAfter(today, 30) &&
    `security.txt n’est bientôt plus valable, le ${day}. ${renew}`
  )
}

/** The ISO day that comes some days after another. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
