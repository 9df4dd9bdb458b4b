import { z } from 'astro/zod'
import { day } from '../../kinds/common.ts'
import { ecosystem } from '../../kinds/ecosystem.ts'
import { stateNames, states } from '../../label/states.ts'
import { columns } from '../table/columns.ts'
import { recordSet } from './record-set.ts'

const { shape } = ecosystem

/** The candidates in the order of the starting document, their state apart from what followed. */
export const ecosystems = recordSet({
  fields: {
    name: shape.name,
    place: shape.place,
    aliases: shape.aliases,
    cities: shape.cities,
    departments: shape.departments.meta({ description: 'Numéros de département' }),
    regionBefore2016: shape.regionBefore2016,
    regionSince2016: shape.regionSince2016,
    coordinates: shape.coordinates,
    territory: shape.territory,
    website: shape.website,
    onReferenceDate: z
      .strictObject({
        date: day.meta({ description: 'Date de référence' }),
        state: z.enum(stateNames).meta({ description: 'Étape la plus avancée à cette date' }),
        stateWords: z
          .enum(stateNames.map((name) => states[name].words))
          .meta({ description: 'La même, en toutes lettres' }),
        milestones: shape.milestones.meta({
          description: 'Les quatre étapes, selon les listes du document de départ',
        }),
      })
      .meta({ description: 'État à la date de référence' }),
    afterReferenceDate: z
      .strictObject({ states: shape.states, events: shape.later, totem: shape.totem })
      .meta({ description: 'Ce qui a suivi la date de référence' }),
    figures: shape.figures,
    facts: shape.facts,
    contradictions: shape.contradictions.meta({
      description: 'Identifiants des désaccords entre sources, décrits dans « contradictions »',
    }),
  },
  of: ({ label }) =>
    label.ecosystems.map((candidate) => ({
      id: candidate.id,
      name: candidate.name,
      place: candidate.place,
      aliases: candidate.aliases,
      cities: candidate.cities,
      departments: candidate.departments,
      regionBefore2016: candidate.regionBefore2016,
      regionSince2016: candidate.regionSince2016,
      coordinates: candidate.coordinates,
      territory: candidate.territory,
      website: candidate.website,
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
      figures: candidate.figures,
      facts: candidate.facts,
      contradictions: candidate.contradictions,
    })),
  table: { columns, items: ({ label }) => label.ecosystems },
})
