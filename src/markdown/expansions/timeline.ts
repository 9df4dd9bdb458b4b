import { eventDate, eventsBetween } from '../../label/timeline.ts'
import { frenchTypography } from '../../french/typography.ts'
import { cited, type Expansion } from './expansion.ts'

/** The dated facts between two dates. */
export const timeline: Expansion = ({ label, attribute }) => [
  {
    kind: 'table',
    head: [[{ text: 'Date' }], [{ text: 'Fait' }]],
    rows: eventsBetween(label.timeline, attribute('depuis'), attribute('jusque')).map((event) => [
      [{ text: frenchTypography(eventDate(event)) }],
      cited(event.text, event.sources),
    ]),
  },
]
