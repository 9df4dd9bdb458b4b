import { datasetIds, type DatasetId } from '../label/datasets.ts'
import { catalogue } from './catalogue.ts'
import { csv } from './csv.ts'
import { dataset } from './dataset.ts'
import { geojson } from './geojson.ts'
import { json } from './json.ts'
import type { MadePublication } from './publication.ts'
import { accessibilityRecords } from './records/accessibility.ts'
import { accessibilityColumns } from './table/accessibility.ts'
import { rowsOf } from './table/column.ts'
import { columns } from './table/columns.ts'

/** A file of open data. */
export interface DataFile {
  dataset: DatasetId
  /** Name in `/donnees/`. */
  name: string
  format: 'JSON' | 'CSV' | 'GeoJSON'
  /** Media type, without the charset. */
  type: string
  /** Name in `/donnees/schemas/`. */
  schema: string
  bodyOf: (publication: MadePublication) => string
}

const jsonOf = (id: DatasetId): DataFile => ({
  dataset: id,
  name: `${id}.json`,
  format: 'JSON',
  type: 'application/json',
  schema: `${id}.json`,
  bodyOf: (publication) => json(dataset(publication, id)),
})

const tables: readonly DataFile[] = [
  {
    dataset: 'ecosystemes',
    name: 'ecosystemes.csv',
    format: 'CSV',
    type: 'text/csv',
    schema: 'ecosystemes-csv.json',
    bodyOf: (publication) =>
      csv(columns, rowsOf(columns, publication.label.ecosystems, publication)),
  },
  {
    dataset: 'ecosystemes',
    name: 'ecosystemes.geojson',
    format: 'GeoJSON',
    type: 'application/geo+json',
    schema: 'ecosystemes-geojson.json',
    bodyOf: (publication) => json(geojson(publication)),
  },
  {
    dataset: 'accessibilite',
    name: 'accessibilite.csv',
    format: 'CSV',
    type: 'text/csv',
    schema: 'accessibilite-csv.json',
    bodyOf: (publication) => {
      const items = accessibilityRecords(publication)
      return csv(accessibilityColumns, rowsOf(accessibilityColumns, items, publication))
    },
  },
]

/** Every file of open data, each dataset's JSON first. */
export const dataFiles: readonly DataFile[] = datasetIds.flatMap((id) => [
  jsonOf(id),
  ...tables.filter(({ dataset: of }) => of === id),
])

/** The file of that name, or an error in the build. */
export function dataFile(name: string): DataFile {
  const found = dataFiles.find((file) => file.name === name)
  if (!found) throw new Error(`${name} n’est pas un fichier de données.`)
  return found
}

/** What a dataset is called together with a format. */
export function fileTitle({ dataset: id, format }: DataFile): string {
  return `${catalogue[id].title} (${format})`
}
