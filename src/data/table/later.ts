import { frenchDate } from '../../french/dates.ts'
import type { Column } from './column.ts'

/** What followed the reference date, apart from the state. */
export const laterColumns: readonly Column[] = [
  {
    name: 'suite',
    description: 'Ce qui a suivi la date de référence, dans l’ordre des dates',
    type: 'list',
    valueOf: ({ later }) =>
      later.map(({ date, dateText, text }) => `${dateText ?? frenchDate(date)} : ${text}`),
  },
  {
    name: 'suite_sources',
    description: 'Sources de la suite',
    type: 'list',
    valueOf: ({ later }) => [...new Set(later.flatMap(({ sources }) => sources))].toSorted(),
  },
  {
    name: 'totem',
    description: 'Bâtiment totem, après la date de référence',
    type: 'text',
    valueOf: ({ totem }) => totem.value,
  },
  {
    name: 'totem_sources',
    description: 'Sources du bâtiment totem',
    type: 'list',
    valueOf: ({ totem }) => totem.sources,
  },
]
