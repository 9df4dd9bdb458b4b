import { frenchDate } from '../../french/dates.ts'
import { addresses } from '../../label/addresses.ts'
import type { Candidate } from '../../label/label.ts'
import { followUpOf } from '../../label/paths.ts'
import { stateNames, stateOn, states, type Milestone } from '../../label/states.ts'
import { licenceWords } from '../dataset-head.ts'
import { column, filled, list, type Column } from './column.ts'

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

const mainPoint = ({ coordinates }: Candidate) => coordinates.value?.find(({ main }) => main)

/** Who a candidate is, and where. */
const identity: readonly Column[] = [
  column(
    'identifiant',
    'Identifiant permanent, aussi dans l’adresse de la fiche',
    ({ id }) => id,
    filled,
  ),
  column('nom', 'Nom du projet tel que déposé', ({ name }) => name, filled),
  column('lieu', 'Nom court du lieu', ({ place }) => place, filled),
  column('autres_noms', 'Autres noms rencontrés dans les sources', ({ aliases }) => aliases, list),
  ...sourced('villes', 'Villes nommées dans la candidature', 'cities', list),
  ...sourced('departements', 'Numéros de département, à lire comme du texte', 'departments', list),
  ...sourced('region_avant_2016', 'Région avant la réforme de 2016', 'regionBefore2016'),
  ...sourced('region_depuis_2016', 'Région depuis 2016', 'regionSince2016'),
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
    (candidate) => mainPoint(candidate)?.place,
  ),
  sourcesOf('coordonnees', 'coordinates'),
  ...sourced('territoire', 'Collectivités porteuses', 'territory'),
  ...sourced('site_web', 'Site d’époque', 'website'),
]

const milestoneNames: Record<Milestone, string> = {
  filing: 'depot',
  visit: 'visite',
  secondVersion: 'nouvelle_version',
  label: 'label',
}

/** Each milestone on the reference date: reached or not, when, and according to whom. */
const milestones: readonly Column[] = stateNames.flatMap((state): Column[] => {
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
})

/** The state on the reference date, then at each later one, and what followed. */
const path: readonly Column[] = [
  column(
    'date_de_reference',
    'Date à laquelle vaut l’état',
    (_, { label }) => label.site.referenceDate,
    { type: 'day', filled: true },
  ),
  column(
    'etat',
    'Étape la plus avancée à la date de référence',
    ({ state }) => states[state].words,
    { ...filled, values: stateNames.map((name) => states[name].words) },
  ),
  column('etat_code', 'La même, par le code des fichiers JSON', ({ state }) => state, {
    ...filled,
    values: stateNames,
  }),
  ...milestones,
  ...['2015-06-24', '2016-07-25', '2019-04-03'].map((day) =>
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
    (candidate) => [...new Set(followUpOf(candidate).flatMap(({ sources }) => sources))].toSorted(),
    list,
  ),
  column('totem', 'Bâtiment totem, après la date de référence', ({ totem }) => totem.value),
  column('totem_sources', 'Sources du bâtiment totem', ({ totem }) => totem.sources, list),
]

/** The columns of the table of candidates: who and where, their path, where the row comes from. */
export const columns: readonly Column[] = [
  ...identity,
  ...path,
  column(
    'adresse',
    'Adresse permanente de la fiche',
    ({ id }, { address }) => address(addresses.ecosystem(id)),
    filled,
  ),
  column('version', 'Version de la structure du fichier', (_, __, { version }) => version, filled),
  column('mise_a_jour', 'Dernière mise à jour des données', (_, __, { updated }) => updated, {
    type: 'day',
    filled: true,
  }),
  column('licence', 'Licences du fichier', (_, __, head) => licenceWords(head), filled),
]
