import { frenchDate } from '../french/dates.ts'
import type { Event } from '../kinds/event.ts'

/** The events from one date to another, both included, whatever the precision of each. */
export function eventsBetween<Item extends Pick<Event, 'date'>>(
  events: readonly Item[],
  from: string,
  to: string,
): Item[] {
  return events.filter(
    ({ date }) => date >= from.slice(0, date.length) && date.slice(0, to.length) <= to,
  )
}

/** The date of an event in words, with its end when it lasts. */
export function eventDate({ date, end, dateText }: Event): string {
  if (dateText) return dateText
  return end ? `${frenchDate(date)} – ${frenchDate(end)}` : frenchDate(date)
}

/** Whether an event comes after a date, whatever the precision of its own. */
export function isAfter({ date }: Pick<Event, 'date'>, day: string): boolean {
  return date > day.slice(0, date.length)
}
