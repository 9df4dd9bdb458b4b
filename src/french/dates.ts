import { capitalised, fold } from './words.ts'

/** The months in order. */
export const months = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2014, month)).toLocaleDateString('fr', { month: 'long', timeZone: 'UTC' }),
)

/**
 * Writes an ISO date of any precision in French.
 * @example frenchDate('2014-11-12') // '12 novembre 2014'
 * @example frenchDate('2014-09-01') // '1er septembre 2014'
 * @example frenchDate('2014-06') // 'juin 2014'
 */
export function frenchDate(iso: string): string {
  const [year, month, day] = iso.split('-')
  const name = months[Number(month) - 1]
  if (!name) return year ?? ''
  if (!day) return `${name} ${year}`
  return `${Number(day) === 1 ? '1er' : Number(day)} ${name} ${year}`
}

/**
 * A date in words: as it is known when it was deduced, else in French, with its end when it lasts.
 * @param unknown what is said when there is none
 */
export function dateWords(
  { date, end, dateText }: Partial<Record<'date' | 'end' | 'dateText', string | null | undefined>>,
  unknown = 'date non trouvée',
): string {
  if (dateText || !date) return dateText ?? unknown
  return end ? `${frenchDate(date)} – ${frenchDate(end)}` : frenchDate(date)
}

/**
 * Writes an ISO day in French, its month cut short where there is custom.
 * @example shortDate('2014-11-12') // '12 nov. 2014'
 */
export function shortDate(iso: string): string {
  return frenchDate(iso).replace(/(janv|févr|juill|sept|oct|nov|déc)[a-zé]+/, '$1.')
}

/**
 * Writes an ISO date of any precision as the first words of a sentence.
 * @example dateAsSubject('2014-11-12') // 'Le 12 novembre 2014'
 * @example dateAsSubject('2014-06') // 'Juin 2014'
 */
export function dateAsSubject(iso: string): string {
  return iso.length === 10 ? `Le ${frenchDate(iso)}` : capitalised(frenchDate(iso))
}

/**
 * Whether an ISO date comes before another, as far as both tell: a year holds all its days.
 * @example precedes('2013-12', '2014-11-12') // true
 * @example precedes('2014', '2014-11-12') // false
 */
export function precedes(date: string, other: string): boolean {
  const shared = Math.min(date.length, other.length)
  return date.slice(0, shared) < other.slice(0, shared)
}

/** Whether an ISO day, of the right shape, is in no calendar. */
export function isMissingDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== text
}

/**
 * The ISO date that a French writer meant, in the calendar or not; undefined when it cannot be told.
 * @example isoDate('12/11/2014') // '2014-11-12'
 * @example isoDate('31 novembre 2014') // '2014-11-31'
 * @example isoDate('févr. 2014') // '2014-02'
 */
export function isoDate(text: string): string | undefined {
  const words = fold(text.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1 $2 $3')).match(/\d+|[a-z]+/g) ?? []
  const parts = words.map((word) => {
    const month = word.length > 2 ? foldedMonths.findIndex((name) => name.startsWith(word)) : -1
    return month < 0 ? word : String(month + 1).padStart(2, '0')
  })
  const said = parts.filter((word) => !/^(le|er|en|\p{L}+di|dimanche)$/u.test(word)).slice(0, 3)
  const [year = '', month = '', day] = said[0]?.length === 4 ? said : said.toReversed()
  // With dashes, two figures may be the year or the day.
  const century = year.length === 2 && day && !/^\d+-\d+-/.test(text) ? `20${year}` : year
  const iso = [century, ...[month, day ?? []].flat().map((part) => part.padStart(2, '0'))].join('-')
  return month !== '' && /^\d{4}-\d\d(-\d\d)?$/.test(iso) ? iso : undefined
}

const foldedMonths = months.map(fold)
