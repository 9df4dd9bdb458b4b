import { datasetIds, type DatasetId } from './catalogue.ts'
import { csv } from './csv.ts'
import { dataset } from './dataset.ts'
import { geojson } from './geojson.ts'
import { json } from './json.ts'
import type { Publication } from './publication.ts'
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
  body: string
}

/** Every file of open data, each dataset's JSON first. */
export function dataFiles(publication: Publication): DataFile[] {
  return datasetIds.flatMap((id): DataFile[] => [
    {
      dataset: id,
      name: `${id}.json`,
      format: 'JSON',
      type: 'application/json',
      schema: `${id}.json`,
      body: json(dataset(publication, id)),
    },
    ...(id === 'ecosystemes' ? tables(publication) : []),
  ])
}

const tables = (publication: Publication): DataFile[] => [
  {
    dataset: 'ecosystemes',
    name: 'ecosystemes.csv',
    format: 'CSV',
    type: 'text/csv',
    schema: 'ecosystemes-csv.json',
    body: csv(columns, rowsOf(columns, publication)),
  },
  {
    dataset: 'ecosystemes',
    name: 'ecosystemes.geojson',
    format: 'GeoJSON',
    type: 'application/geo+json',
    schema: 'ecosystemes-geojson.json',
    body: json(geojson(publication)),
  },
]
