import { z } from 'astro/zod'
import { frenchDate } from '../../french/dates.ts'
import { day } from '../../kinds/common.ts'
import { ecosystem } from '../../kinds/ecosystem.ts'
import { addresses } from '../../label/addresses.ts'
import type { Label } from '../../label/label.ts'
import { followUpOf } from '../../label/paths.ts'
import { stateDays, stateNames, stateOn, states } from '../../label/states.ts'
import { licenceWords } from '../dataset-head.ts'
import { column, days, filled, list, type Column } from '../table.ts'
import { recordSet } from './record-set.ts'

const { order, milestones, states: later, later: events, totem, ...fields } = ecosystem.shape
const { figures, facts, contradictions, ...identity } = fields

/** The columns of the table of candidates: who and where, their path, where the row comes from. */
export function ecosystemColumns({ ecosystems, site }: Label): readonly Column[] {
  const [, ...laterDays] = stateDays(ecosystems, site.referenceDate)
  return [
    column('identifiant', 'Identifiant permanent, aussi dans l’adresse de la fiche', 'id', filled),
    column('nom', 'Nom du projet tel que déposé', 'name', filled),
    column('lieu', 'Nom court du lieu', 'place', filled),
    column('autres_noms', 'Autres noms rencontrés dans les sources', 'aliases', list),
    ...sourced('villes', 'Villes nommées dans la candidature', 'cities', list),
    ...sourced(
      'departements',
      'Numéros de département, à lire comme du texte',
      'departments',
      list,
    ),
    ...sourced('region_avant_2016', 'Région avant la réforme de 2016', 'regionBefore2016'),
    ...sourced('region_depuis_2016', 'Région depuis 2016', 'regionSince2016'),
    ...placed,
    sourcesOf('coordonnees', 'coordinates'),
    ...sourced('territoire', 'Collectivités porteuses', 'territory'),
    ...sourced('site_web', 'Site d’époque', 'website'),
    ...onReferenceDate,
    ...laterDays.map((day) =>
      column(
        `etat_au_${day.replaceAll('-', '_')}`,
        `État au ${frenchDate(day)}`,
        (candidate) => states[stateOn(candidate, day)].words,
        filled,
      ),
    ),
    ...followUp,
    column(
      'adresse',
      'Adresse permanente de la fiche',
      ({ id }, { address }) => address(addresses.ecosystem(id)),
      filled,
    ),
    column('version', 'Version de la structure du fichier', (_, __, head) => head.version, filled),
    column('mise_a_jour', 'Dernière mise à jour des données', (_, __, head) => head.updated, days),
    column('licence', 'Licences du fichier', (_, __, head) => licenceWords(head), filled),
  ]
}

type Key =
  | 'cities'
  | 'departments'
  | 'regionBefore2016'
  | 'regionSince2016'
  | 'territory'
  | 'website'
  | 'coordinates'

const sourcesOf = (name: string, key: Key): Column =>
  column(
    `${name}_sources`,
    `Sources de la colonne ${name}, décrites sur le site à l’adresse /sources/`,
    (candidate) => candidate[key].sources,
    list,
  )

/** A column and that of its sources. */
const sourced = (
  name: string,
  description: string,
  key: Exclude<Key, 'coordinates'>,
  options?: typeof list,
): Column[] => [
  column(name, description, (candidate) => candidate[key].value ?? (options ? [] : null), options),
  sourcesOf(name, key),
]

const placed: readonly Column[] = [
  column(
    'latitude',
    'Latitude de la ville principale, en degrés décimaux (WGS 84)',
    ({ point }) => point?.lat,
    { type: 'number' },
  ),
  column(
    'longitude',
    'Longitude de la ville principale, en degrés décimaux (WGS 84)',
    ({ point }) => point?.lon,
    { type: 'number' },
  ),
  column(
    'ville_du_point',
    'Ville principale, au centre de laquelle est le point',
    ({ point }) => point?.place,
  ),
]

const milestoneNames = {
  filing: 'depot',
  visit: 'visite',
  secondVersion: 'nouvelle_version',
  label: 'label',
}

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
    const name = milestoneNames[state]
    const { step } = states[state]
    return [
      column(
        name,
        `${step}, selon le document de départ ; non ne veut pas dire refusé`,
        ({ milestones }) => milestones[state].reached,
        { type: 'boolean', filled: true },
      ),
      column(`${name}_date`, `${step} : date connue`, ({ milestones }) => milestones[state].date, {
        type: 'partialDate',
      }),
      column(
        `${name}_sources`,
        `${step} : sources de l’étape et de sa date`,
        ({ milestones }) => {
          const { sources, dateSources = [] } = milestones[state]
          return [...new Set([...sources, ...dateSources])]
        },
        { ...list, ...filled },
      ),
    ]
  }),
]

const followUp: readonly Column[] = [
  column(
    'suite',
    'Ce qui a suivi, par date',
    (candidate) => followUpOf(candidate).map(({ when, text }) => `${when} : ${text}`),
    list,
  ),
  column(
    'suite_sources',
    'Sources de la suite',
    (candidate) => [...new Set(followUpOf(candidate).flatMap(({ sources }) => sources))].toSorted(),
    list,
  ),
  column('totem', 'Bâtiment totem, après la date de référence', ({ totem }) => totem.value),
  column('totem_sources', 'Sources du bâtiment totem', ({ totem }) => totem.sources, list),
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
  table: { columns: ecosystemColumns, items: ({ label }) => label.ecosystems },
})
