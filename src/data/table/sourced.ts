import type { Candidate } from '../../label/label.ts'
import type { Cell, Column } from './column.ts'

type Key =
  'cities' | 'departments' | 'regionBefore2016' | 'regionSince2016' | 'territory' | 'website'

const sources = (name: string, key: Key | 'coordinates'): Column => ({
  name: `${name}_sources`,
  description: `Sources de la colonne ${name}, décrites sur le site à l’adresse /sources/`,
  type: 'list',
  valueOf: (candidate) => candidate[key].sources,
})

function sourced(name: string, description: string, type: Column['type'], key: Key): Column[] {
  return [
    { name, description, type, valueOf: (candidate) => candidate[key].value ?? emptyOf(type) },
    sources(name, key),
  ]
}

const emptyOf = (type: Column['type']): Cell => (type === 'list' ? [] : null)

const mainPoint = ({ coordinates }: Candidate) => coordinates.value?.find(({ main }) => main)

/** The columns that say where a candidate is, each with its sources. */
export const sourcedColumns: readonly Column[] = [
  ...sourced('villes', 'Villes nommées dans la candidature', 'list', 'cities'),
  ...sourced(
    'departements',
    'Numéros de département, à lire comme du texte',
    'list',
    'departments',
  ),
  ...sourced('region_avant_2016', 'Région avant la réforme de 2016', 'text', 'regionBefore2016'),
  ...sourced('region_depuis_2016', 'Région depuis 2016', 'text', 'regionSince2016'),
  {
    name: 'latitude',
    description: 'Latitude de la ville principale, en degrés décimaux (WGS 84)',
    type: 'number',
    valueOf: ({ point }) => point?.lat ?? null,
  },
  {
    name: 'longitude',
    description: 'Longitude de la ville principale, en degrés décimaux (WGS 84)',
    type: 'number',
    valueOf: ({ point }) => point?.lon ?? null,
  },
  {
    name: 'ville_du_point',
    description: 'Ville principale, au centre de laquelle est le point',
    type: 'text',
    valueOf: (candidate) => mainPoint(candidate)?.place ?? null,
  },
  sources('coordonnees', 'coordinates'),
  ...sourced('territoire', 'Collectivités porteuses', 'text', 'territory'),
  ...sourced('site_web', 'Site d’époque', 'text', 'website'),
]
