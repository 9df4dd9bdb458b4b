import { z } from 'astro/zod'
import { day, identifier, keysOf, text } from '../../kinds/common.ts'
import { territory } from '../../kinds/territory.ts'
import { announcements, states } from '../../label/states.ts'
import { recordSet } from './record-set.ts'

const { place, name, sources } = territory.shape
const [date, answers] = announcements[0]!

/** What the second wave answered, the labels first: to candidates of 2014 and to others. */
export const secondWave = recordSet({
  fields: {
    place,
    state: z.enum(keysOf(states)).describe('Résultat'),
    stateWords: text.describe('Résultat, en toutes lettres'),
    name,
    date: day.describe('Date de l’annonce'),
    ecosystem: identifier.optional().describe('Identifiant parmi les candidats de 2014'),
    sources,
  },
  of({ label: { ecosystems, territories } }) {
    const candidates = ecosystems.flatMap(({ id, place, states }) =>
      states.map((state) => ({ ...state, id, place, ecosystem: id })),
    )
    const others = territories.map((other) => ({ ...other, date, ecosystem: undefined }))
    return [...candidates, ...others]
      .filter((answer) => answer.date === date && answers.includes(answer.kind))
      .map((answer) => ({ ...answer, state: answer.kind, stateWords: states[answer.kind].words }))
      .toSorted((a, b) => answers.indexOf(a.state) - answers.indexOf(b.state))
  },
  cite: ({ place }) => ({ title: `${place}, deuxième vague du label` }),
})
