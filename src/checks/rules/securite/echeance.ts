import { frenchDate } from '../../../french/dates.ts'
import { atValue } from '../../findings.ts'
import type { Finding, Rule } from '../../rule.ts'
import type { Site } from '../../../kinds/site.ts'

/** How long before the end to say so, in days. */
const notice = 30

export const echeance: Rule = {
  code: 'securite/echeance',
  severity: 'avertissement',
  teaches:
    'L’adresse où signaler une faille se confirme chaque année : security.txt dit jusqu’à quand elle vaut.',
  check: ({ records, today }) =>
    records.flatMap((record): Finding[] => {
      if (record.collection !== 'site' || !record.data) return []
      const fault = faultOf(record.data as Site, today)
      return fault
        ? [{ file: record.file.path, start: atValue(record, ['security', 'expires']), ...fault }]
        : []
    }),
}

/** A day too far away is a mistake when it is written; the others come with time, and do not block. */
function faultOf(
  { security, contact }: Site,
  today: string,
): Pick<Finding, 'message' | 'severity'> | undefined {
  const { email, expires } = security
  const isReachable = email !== null || contact.email !== null || contact.form !== null
  if (expires === null) {
    if (email === null) return undefined
    return { message: 'Sans date « expires », security.txt n’est pas publié : écrivez-la.' }
  }
  if (!isReachable) {
    return { message: 'Sans adresse « email », security.txt n’est pas publié : écrivez-la.' }
  }
  const day = frenchDate(expires)
  if (expires > daysAfter(today, 365)) {
    const latest = frenchDate(daysAfter(today, 365))
    return {
      severity: 'erreur',
      message: `Le ${day} est dans plus d’un an : écrivez au plus tard le ${latest} (RFC 9116).`,
    }
  }
  const renew = 'Vérifiez que l’adresse répond encore, puis repoussez la date « expires ».'
  if (expires <= today)
    return { message: `security.txt n’est plus valable depuis le ${day}. ${renew}` }
  if (expires <= daysAfter(today, notice)) {
    return { message: `security.txt n’est bientôt plus valable, le ${day}. ${renew}` }
  }
  return undefined
}

/** The ISO day that comes some days after another. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
}
