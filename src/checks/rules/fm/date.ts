import { frenchDate, months } from '../../../french/dates.ts'
import { fold } from '../../../french/words.ts'
import { schemaFindings } from '../../findings.ts'
import type { Project } from '../../read/project.ts'
import type { Finding, Rule } from '../../rule.ts'

const fromSchema = schemaFindings('day', ({ value, field }) => {
  const written = String(value)
  if (isMissingDay(written)) return undefined
  const partial = field?.kind === 'date' ? ', ou 2014-11, ou 2014' : ''
  return `Écrivez la date ainsi : ${isoOf(written) ?? '2014-11-12'} (année-mois-jour${partial})`
})

export const date: Rule = {
  code: 'fm/date',
  severity: 'erreur',
  teaches: 'Les dates s’écrivent année-mois-jour, et le jour existe au calendrier.',
  waivable: false,
  check: (project) => [...fromSchema(project), ...daysThatDoNotExist(project)],
}

/** Dates of the right shape: YAML readers silently turn the 30th of February into the 2nd of March. */
function daysThatDoNotExist({ records }: Project): Finding[] {
  return records.flatMap(({ file, scalars }) =>
    scalars.flatMap(({ value, start, expected }): Finding[] => {
      if (
        (expected !== 'day' && expected !== 'date') ||
        typeof value !== 'string' ||
        !isMissingDay(value)
      )
        return []
      const month = value.slice(5, 7)
      const isMonth = Number(month) >= 1 && Number(month) <= 12
      return [
        {
          file: file.path,
          start,
          message: isMonth
            ? `Le ${frenchDate(value)} n’existe pas : corrigez le jour.`
            : `Le mois ${month} n’existe pas : écrivez année-mois-jour.`,
        },
      ]
    }),
  )
}

/** Whether a day of the right shape is in no calendar. */
export function isMissingDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text
}

/** Guesses the date that a French writer meant. */
function isoOf(text: string): string | undefined {
  const [, day, month, year] =
    /^(\d{1,2})(?:er)?[ /.\u00a0-]+(\p{L}+\.?|\d{1,2})[ /.\u00a0-]+(\d{4})/u.exec(text) ?? []
  if (!day || !month || !year) return undefined
  const name = months.findIndex((known) => fold(known).startsWith(fold(month).replace('.', '')))
  const rank = /^\d+$/.test(month) ? Number(month) : name + 1
  const iso = `${year}-${String(rank).padStart(2, '0')}-${day.padStart(2, '0')}`
  return rank >= 1 && rank <= 12 && !isMissingDay(iso) ? iso : undefined
}
