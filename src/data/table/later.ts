import { frenchDate } from '../../french/dates.ts'
import { followUpOf } from '../../label/paths.ts'
import { stateOn, states } from '../../label/states.ts'
import type { Column } from './column.ts'

/** What followed the reference date, apart from the state. */
export const laterColumns: readonly Column[] = [
  ...['2015-06-24', '2016-07-25', '2019-04-03'].map((day): Column => ({
    name: `etat_au_${day.replaceAll('-', '_')}`,
    description: `Étape la plus avancée au ${frenchDate(day)}`,
    type: 'text',
    filled: true,
    valueOf: (candidate) => states[stateOn(candidate, day)].words,
  })),
  {
    name: 'suite',
    description: 'Ce qui a suivi la date de référence, dans l’ordre des dates',
    type: 'list',
    valueOf: (candidate) => followUpOf(candidate).map(({ when, text }) => `${when} : ${text}`),
  },
  {
    name: 'suite_sources',
    description: 'Sources de la suite',
    type: 'list',
    valueOf: (candidate) =>
      [...new Set(followUpOf(candidate).flatMap(({ sources }) => sources))].toSorted(),
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
