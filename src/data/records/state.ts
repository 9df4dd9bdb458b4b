import { z } from 'astro/zod'
import { frenchDate } from '../../french/dates.ts'
import { day, identifier, keysOf, partialDate, sources, text } from '../../kinds/common.ts'
import { ecosystem } from '../../kinds/ecosystem.ts'
import { addresses } from '../../label/addresses.ts'
import { reachedOn, stateDays, states } from '../../label/states.ts'
import { recordSet } from './record-set.ts'

/** Where each candidate stood on each of the days whose state can be asked for. */
export const statesByDate = recordSet({
  fields: {
    ecosystem: identifier.describe('Identifiant du candidat'),
    name: ecosystem.shape.name,
    date: day.describe('Date à laquelle vaut l’état'),
    state: z.enum(keysOf(states)).describe('État à cette date'),
    stateWords: text.describe('État à cette date, en toutes lettres'),
    since: partialDate.optional().describe('Date de cet état, même incomplète, si elle est connue'),
    received: text
      .optional()
      .describe('Nom du label, du réseau, de la Capitale ou de la Communauté'),
    sources,
  },
  of: ({ label: { ecosystems, site } }) =>
    ecosystems.flatMap((candidate) =>
      stateDays(site.referenceDate).map((date) => {
        const { kind, name: received, date: since, sources } = reachedOn(candidate, date)
        const { id: ecosystem, name } = candidate
        const state = { state: kind, stateWords: states[kind].words, since, received, sources }
        return { id: `${ecosystem}-${date}`, ecosystem, name, date, ...state }
      }),
    ),
  hrefOf: (id) => addresses.ecosystem(id.slice(0, -'-2014-11-12'.length)),
  cite: ({ name, date }) => ({ title: `${name}, état au ${frenchDate(date)}` }),
})
