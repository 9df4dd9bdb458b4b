import { z } from 'astro/zod'
import { frenchDate } from '../../french/dates.ts'
import { day } from '../../kinds/common.ts'
import { ecosystem } from '../../kinds/ecosystem.ts'
import { addresses } from '../../label/addresses.ts'
import type { Candidate, Label } from '../../label/label.ts'
import { followUpOf } from '../../label/paths.ts'
import { stateDays, stateNames, stateOn, states } from '../../label/states.ts'
import { licenceWords } from '../dataset-head.ts'
import { column, days, filled, list, type Column } from '../table.ts'
import { recordSet } from './record-set.ts'

const {
  order,
  updated,
  milestones,
  states: later,
  later: events,
  totem,
  ...fields
} = ecosystem.shape
const { figures, facts, contradictions, ...identity } = fields

/** The columns of the table of candidates: who and where, their path, where the row comes from. */
export function ecosystemColumns({ site }: Label): readonly Column[] {
  const [, ...laterDays] = stateDays(site.referenceDate)
  return [
    column('identifiant', 'Identifiant permanent, aussi dans l’adresse de la fiche', 'id', filled),
    column('nom', 'Nom du projet tel que déposé', 'name', filled),
    column('lieu', 'Nom court du lieu', 'place', filled),
    column('autres_noms', 'Autres noms rencontrés dans les sources', 'aliases', list),
    ...sourced('villes', 'cities', list),
    ...sourced('departements', 'departments', {
      ...list,
      description: 'Numéros de département',
    }),
    ...sourced('region_avant_2016', 'regionBefore2016'),
    ...sourced('region_depuis_2016', 'regionSince2016'),
    atPoint('latitude', 'Latitude de la ville principale, en degrés décimaux (WGS 84)', 'lat'),
    atPoint('longitude', 'Longitude de la ville principale, en degrés décimaux (WGS 84)', 'lon'),
    atPoint('ville_du_point', 'Ville principale, au centre de laquelle est le point', 'place'),
    sourcesOf('coordonnees', 'coordinates'),
    ...sourced('territoire', 'territory'),
    ...sourced('site_web', 'website'),
    ...onReferenceDate,
    ...laterDays.map((day) =>
      column(
        `etat_au_${day.replaceAll('-', '_')}`,
        `État au ${frenchDate(day)}`,
        (candidate) => states[stateOn(candidate, day)].words,
        filled,
      ),
    ),
    column(
      'suite',
      'Ce qui a suivi, par date',
      (candidate) => followUpOf(candidate).map(({ when, text }) => `${when} : ${text}`),
      list,
    ),
    column(
      'suite_sources',
      'Sources de la suite',
      (candidate) =>
        [...new Set(followUpOf(candidate).flatMap(({ sources }) => sources))].toSorted(),
      list,
    ),
    column(
      'chiffres',
      'Chiffres clés : nombre, unité, année, périmètre et sources',
      ({ figures }) =>
        figures.map(
          ({ value, unit, date, perimeter, sources }) =>
            `${value} ${unit} (${[date, perimeter ?? [], ...sources].flat().join(', ')})`,
        ),
      list,
    ),
    column('totem', 'Bâtiment totem, après la date de référence', ({ totem }) => totem.value),
    column('totem_sources', 'Sources du bâtiment totem', ({ totem }) => totem.sources, list),
    column('adresse', 'Adresse permanente de la fiche', addressOf, filled),
    column('version', 'Version de la structure du fichier', (_, __, head) => head.version, filled),
    column('mise_a_jour', 'Dernière mise à jour des données', (_, __, head) => head.updated, days),
    column('licence', 'Licences du fichier', (_, __, head) => licenceWords(head), filled),
  ]
}

const atPoint = (name: string, description: string, key: 'lat' | 'lon' | 'place'): Column =>
  column(name, description, ({ point }) => point?.[key], key === 'place' ? {} : { type: 'number' })

const addressOf: Column['valueOf'] = ({ id }, { address }) => address(addresses.ecosystem(id))

/** The fields of which each value carries its sources. */
type Sourced = Exclude<keyof typeof identity, 'name' | 'place' | 'aliases'>

const sourcesOf = (name: string, key: Sourced): Column =>
  column(
    `${name}_sources`,
    `Sources de la colonne ${name}, décrites sur le site à l’adresse /sources/`,
    (candidate) => candidate[key].sources,
    list,
  )

/** A column and that of its sources. */
const sourced = (
  name: string,
  key: Exclude<Sourced, 'coordinates'>,
  options?: Parameters<typeof column>[3],
): Column[] => [
  column(name, identity[key].description!, (candidate) => candidate[key].value, options),
  sourcesOf(name, key),
]

/** The state, then each milestone: reached or not, when, and according to whom. */
const onReferenceDate: readonly Column[] = [
  column(
    'date_de_reference',
    'Date à laquelle vaut l’état',
    (_, { label }) => label.site.referenceDate,
    days,
  ),
  column(
    'etat',
    'Étape la plus avancée à la date de référence',
    ({ state }) => states[state].words,
    { ...filled, values: stateNames.map((name) => states[name].words) },
  ),
  column('etat_code', 'La même, par le code des fichiers JSON', 'state', {
    ...filled,
    values: stateNames,
  }),
  ...stateNames.flatMap((state) => {
    const { code, step } = states[state]
    const name = code.replace('-', '_')
    const of = ({ milestones }: Candidate) => milestones[state]
    const said = `${step}, selon le document de départ ; non ne veut pas dire refusé`
    return [
      column(name, said, (one) => of(one).reached, { type: 'boolean', filled: true }),
      column(`${name}_date`, `${step} : date connue`, (one) => of(one).date, {
        type: 'partialDate',
      }),
      column(
        `${name}_sources`,
        `${step} : sources de l’étape et de sa date`,
        (one) => [...new Set([...of(one).sources, ...(of(one).dateSources ?? [])])],
        { ...list, ...filled },
      ),
    ]
  }),
]

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
  columns: ecosystemColumns,
})
