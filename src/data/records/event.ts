import { z } from 'astro/zod'
import { addresses } from '../../label/addresses.ts'
import { eventDate, isAfter } from '../../label/timeline.ts'
import { event } from '../../kinds/event.ts'
import { citations } from '../citables.ts'
import type { Publication } from '../publication.ts'
import { recordShape } from './record.ts'

const { shape } = event

/** A dated fact as published. */
export const eventRecord = z.strictObject({
  ...recordShape,
  period: z
    .enum(['until-reference-date', 'after-reference-date'])
    .meta({ description: 'De quel côté de la date de référence le fait se place' }),
  date: shape.date,
  end: shape.end,
  dateWords: z.string().meta({ description: 'La date en toutes lettres' }),
  text: shape.text,
  sources: shape.sources,
  major: shape.major,
})

/** The dated facts in order. */
export function eventRecords(publication: Publication): z.output<typeof eventRecord>[] {
  const { label, address } = publication
  const { referenceDate } = label.site
  const citationOf = citations(publication)
  return label.timeline.map((entry) => {
    const href = addresses.event(entry.id)
    return {
      id: entry.id,
      address: address(href),
      citation: citationOf(href),
      period: isAfter(entry, referenceDate) ? 'after-reference-date' : 'until-reference-date',
      date: entry.date,
      ...(entry.end && { end: entry.end }),
      dateWords: eventDate(entry),
      text: entry.text,
      sources: entry.sources,
      major: entry.major,
    }
  })
}
