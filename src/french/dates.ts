/** The months in order. */
export const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const

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
  const words = frenchDate(iso)
  return iso.length === 10 ? `Le ${words}` : words.charAt(0).toUpperCase() + words.slice(1)
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
