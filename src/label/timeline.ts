import { frenchDate, precedes } from '../french/dates.ts'
import type { Event } from '../kinds/event.ts'

/** The events from one date to another, both included, whatever the precision of each. */
export const eventsBetween = <Item extends Pick<Event, 'date'>>(
  events: readonly Item[],
  from: string,
  to: string,
): Item[] => events.filter(({ date }) => !precedes(date, from) && !precedes(to, date))

/** The date of an event in words, with its end when it lasts. */
export function eventDate({ date, end, dateText }: Event): string {
  if (dateText) return dateText
  return end ? `${frenchDate(date)} – ${frenchDate(end)}` : frenchDate(date)
}
