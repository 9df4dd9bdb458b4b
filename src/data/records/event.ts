import { z } from 'astro/zod'
import { event } from '../../kinds/event.ts'
import { eventDate, isAfter } from '../../label/timeline.ts'
import { recordSet } from './record-set.ts'

const { date, end, text, sources, major } = event.shape

/** The dated facts in order. */
export const timeline = recordSet({
  fields: {
    period: z
      .enum(['until-reference-date', 'after-reference-date'])
      .meta({ description: 'De quel côté de la date de référence le fait se place' }),
    date,
    end,
    dateWords: z.string().meta({ description: 'La date en toutes lettres' }),
    text,
    sources,
    major,
  },
  of: ({ label: { site, timeline } }) =>
    timeline.map((entry) => ({
      ...entry,
      period: isAfter(entry, site.referenceDate) ? 'after-reference-date' : 'until-reference-date',
      dateWords: eventDate(entry),
    })),
})
