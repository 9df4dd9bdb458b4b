import type { Site } from '../kinds/site.ts'

type Bounds = Pick<Site, 'referenceDate' | 'closedSince'>

/** The heading of what followed the reference date, until the end of the label. */
export function followUpHeading({ referenceDate, closedSince }: Bounds): string {
  return `La suite (${yearOf(referenceDate)}–${closedSince})`
}

/**
 * The same time in words.
 * @example followUpPeriod({ referenceDate: '2014-11-12', closedSince: '2019' })
 * // 'De fin 2014 à 2019'
 */
export function followUpPeriod({ referenceDate, closedSince }: Bounds): string {
  const month = Number(referenceDate.slice(5, 7))
  const part = month <= 4 ? 'début ' : month <= 8 ? 'mi-' : 'fin '
  return `De ${part}${yearOf(referenceDate)} à ${closedSince}`
}

const yearOf = (day: string) => day.slice(0, 4)
