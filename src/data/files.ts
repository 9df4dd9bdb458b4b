import { headOf } from './dataset-head.ts'
import { datasetFile, datasets, type Dataset } from './datasets.ts'
import { geojson } from './geojson.ts'
import type { MadePublication } from './publication.ts'
import { csv, rowsOf } from './table.ts'

/** A file of open data. */
export interface DataFile {
  dataset: Dataset
  /** Name in `/donnees/`. */
  name: string
  format: 'JSON' | 'CSV' | 'GeoJSON'
  /** Media type, without the charset. */
  type: string
  /** Name in `/donnees/schemas/`. */
  schema: string
  bodyOf: (publication: MadePublication) => string
}

/** Every file of open data, the JSON of each set first. */
export const dataFiles: readonly DataFile[] = datasets.flatMap((dataset): DataFile[] => {
  const { id, kind, table } = dataset
  const files: DataFile[] = [
    {
      dataset,
      name: `${id}.json`,
      format: 'JSON',
      type: 'application/json',
      schema: `${id}.json`,
      bodyOf: (publication) => json(datasetFile(publication, dataset)),
    },
  ]
  if (table)
    files.push({
      dataset,
      name: `${id}.csv`,
      format: 'CSV',
      type: 'text/csv',
      schema: `${id}-csv.json`,
      bodyOf(publication) {
        const head = headOf(publication, dataset, `${id}.csv`)
        const columns = table.columns(publication.label)
        return csv(columns, rowsOf(columns, table.items(publication), publication, head))
      },
    })
  if (kind === 'ecosystems')
    files.push({
      dataset,
      name: `${id}.geojson`,
      format: 'GeoJSON',
      type: 'application/geo+json',
      schema: `${id}-geojson.json`,
      bodyOf: (publication) => json(geojson(publication, dataset)),
    })
  return files
})

/** Writes data as JSON that people can read too. */
export const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`

/** What a data set is called together with a format. */
export const fileTitle = ({ dataset, format }: DataFile) => `${dataset.title} (${format})`
