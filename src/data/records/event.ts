import { z } from 'astro/zod'
import { dateWords, precedes } from '../../french/dates.ts'
import { event } from '../../kinds/event.ts'
import { recordSet } from './record-set.ts'

const { date, end, text, sources, major } = event.shape

/** The dated facts in order. */
export const timeline = recordSet({
  fields: {
    period: z
      .enum(['until-reference-date', 'after-reference-date'])
      .describe('De quel côté de la date de référence le fait se place'),
    date,
    end,
    dateWords: z.string().describe('La date en toutes lettres'),
    text,
    sources,
    major,
  },
  of: ({ label: { site, timeline } }) =>
    timeline.map((entry) => ({
      ...entry,
      period: precedes(site.referenceDate, entry.date)
        ? 'after-reference-date'
        : 'until-reference-date',
      dateWords: dateWords(entry),
    })),
})
