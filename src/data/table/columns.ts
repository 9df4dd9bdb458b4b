import { addresses } from '../../label/addresses.ts'
import { stateNames, states } from '../../label/states.ts'
import { licenceWords } from '../dataset-head.ts'
import type { Column } from './column.ts'
import { laterColumns } from './later.ts'
import { milestoneColumns } from './milestones.ts'
import { sourcedColumns } from './sourced.ts'

const identity: readonly Column[] = [
  {
    name: 'identifiant',
    description: 'Identifiant permanent, aussi dans l’adresse de la fiche',
    type: 'text',
    filled: true,
    valueOf: ({ id }) => id,
  },
  {
    name: 'nom',
    description: 'Nom du projet tel que déposé',
    type: 'text',
    filled: true,
    valueOf: ({ name }) => name,
  },
  {
    name: 'lieu',
    description: 'Nom court du lieu',
    type: 'text',
    filled: true,
    valueOf: ({ place }) => place,
  },
  {
    name: 'autres_noms',
    description: 'Autres noms rencontrés dans les sources',
    type: 'list',
    valueOf: ({ aliases }) => aliases,
  },
]

const state: readonly Column[] = [
  {
    name: 'date_de_reference',
    description: 'Date à laquelle vaut l’état',
    type: 'day',
    filled: true,
    valueOf: (_, { label }) => label.site.referenceDate,
  },
  {
    name: 'etat',
    description: 'Étape la plus avancée à la date de référence',
    type: 'text',
    filled: true,
    values: stateNames.map((name) => states[name].words),
    valueOf: (candidate) => states[candidate.state].words,
  },
  {
    name: 'etat_code',
    description: 'La même, par le code des fichiers JSON',
    type: 'text',
    filled: true,
    values: stateNames,
    valueOf: (candidate) => candidate.state,
  },
]

const provenance: readonly Column[] = [
  {
    name: 'adresse',
    description: 'Adresse permanente de la fiche, avec notes, réserves et désaccords',
    type: 'text',
    filled: true,
    valueOf: ({ id }, { address }) => address(addresses.ecosystem(id)),
  },
  {
    name: 'version',
    description: 'Version de la structure du fichier',
    type: 'text',
    filled: true,
    valueOf: (_, __, { version }) => version,
  },
  {
    name: 'mise_a_jour',
    description: 'Dernière mise à jour des données',
    type: 'day',
    filled: true,
    valueOf: (_, __, { updated }) => updated,
  },
  {
    name: 'licence',
    description: 'Licences du fichier',
    type: 'text',
    filled: true,
    valueOf: (_, __, head) => licenceWords(head),
  },
]

/** The columns of the table of candidates: state on the reference date, then what followed. */
export const columns: readonly Column[] = [
  ...identity,
  ...sourcedColumns,
  ...state,
  ...milestoneColumns,
  ...laterColumns,
  ...provenance,
]
