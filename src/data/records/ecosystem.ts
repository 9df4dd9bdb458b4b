import { z } from 'astro/zod'
import { day } from '../../kinds/common.ts'
import { ecosystem } from '../../kinds/ecosystem.ts'
import { stateNames, states } from '../../label/states.ts'
import { columns } from '../table/columns.ts'
import { recordSet } from './record-set.ts'

const { order, milestones, states: later, later: events, totem, ...fields } = ecosystem.shape
const { figures, facts, contradictions, ...identity } = fields

/** The candidates in the order of the starting document, their state apart from what followed. */
export const ecosystems = recordSet({
  fields: {
    ...identity,
    departments: identity.departments.describe('Numéros de département'),
    onReferenceDate: z
      .strictObject({
        date: day.describe('Date de référence'),
        state: z.enum(stateNames).describe('Étape la plus avancée à cette date'),
        stateWords: z
          .enum(stateNames.map((name) => states[name].words))
          .describe('La même, en toutes lettres'),
        milestones: milestones.describe(
          'Les quatre étapes, selon les listes du document de départ',
        ),
      })
      .describe('État à la date de référence'),
    afterReferenceDate: z
      .strictObject({ states: later, events, totem })
      .describe('Ce qui a suivi la date de référence'),
    figures,
    facts,
    contradictions: contradictions.describe(
      'Identifiants des désaccords entre sources, décrits dans « contradictions »',
    ),
  },
  of: ({ label }) =>
    label.ecosystems.map((candidate) => ({
      ...candidate,
      onReferenceDate: {
        date: label.site.referenceDate,
        state: candidate.state,
        stateWords: states[candidate.state].words,
        milestones: candidate.milestones,
      },
      afterReferenceDate: {
        states: candidate.states,
        events: candidate.later,
        totem: candidate.totem,
      },
    })),
  table: { columns, items: ({ label }) => label.ecosystems },
})
