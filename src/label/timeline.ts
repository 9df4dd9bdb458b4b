import { precedes } from '../french/dates.ts'
import type { Event } from '../kinds/event.ts'

/** The events from one date to another, both included, whatever the precision of each. */
export const eventsBetween = <Item extends Pick<Event, 'date'>>(
  events: readonly Item[],
  from: string,
  to: string,
): Item[] => events.filter(({ date }) => !precedes(date, from) && !precedes(to, date))
