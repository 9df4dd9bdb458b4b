import { z } from 'astro/zod'
import { enumerate } from '../french/words.ts'
import { headOf } from './dataset-head.ts'
import { datasetFile, datasets, datasetSchema, type Dataset } from './datasets.ts'
import { geojson, geojsonSchema } from './geojson.ts'
import type { Publication } from './publication.ts'
import { csv, readAsText, rowsOf, tableFields } from './table.ts'

/** A format of open data. */
interface Format {
  format: 'JSON' | 'CSV' | 'GeoJSON'
  /** Media type, without the charset. */
  type: string
  /** Whether a set has it. */
  suits: (dataset: Dataset) => boolean
  bodyOf: (publication: Publication, dataset: Dataset) => string
  /** The schema of the file, published under that name. */
  schemaOf: (publication: Publication, dataset: Dataset, name: string) => object
}

const formats: readonly Format[] = [
  {
    format: 'JSON',
    type: 'application/json',
    suits: () => true,
    bodyOf: (publication, dataset) => json(datasetFile(publication, dataset)),
    schemaOf: (publication, dataset, name) =>
      jsonSchema(publication, name, dataset.title, datasetSchema(dataset)),
  },
  {
    format: 'CSV',
    type: 'text/csv',
    suits: ({ columns }) => columns !== undefined,
    bodyOf(publication, dataset) {
      const { columns, rows } = tableOf(publication, dataset)
      return csv(columns, rows)
    },
    schemaOf: tableSchema,
  },
  {
    format: 'GeoJSON',
    type: 'application/geo+json',
    suits: ({ fields }) => 'coordinates' in fields,
    bodyOf: (publication, dataset) => json(geojson(publication, dataset)),
    schemaOf: (publication, { title }, name) =>
      jsonSchema(publication, name, `${title} (GeoJSON)`, geojsonSchema(publication)),
  },
]

/** The table of a set that has one, as its CSV holds it. */
export function tableOf(publication: Publication, dataset: Dataset) {
  const head = headOf(publication, dataset, `${dataset.id}.csv`)
  const columns = dataset.columns?.(publication.label) ?? []
  const rows = rowsOf(columns, dataset.of(publication), publication, head)
  return { head, columns, rows, texts: enumerate(readAsText(columns, rows)) || 'aucune colonne' }
}

/** Every file of open data, the JSON of each set first. */
export const dataFiles = datasets.flatMap((dataset) =>
  formats
    .filter(({ suits }) => suits(dataset))
    .map(({ format, type, bodyOf, schemaOf }) => {
      const extension = format.toLowerCase()
      const schema = `${dataset.id}${format === 'JSON' ? '' : `-${extension}`}.json`
      return {
        dataset,
        format,
        type,
        /** Name in `/donnees/`. */
        name: `${dataset.id}.${extension}`,
        /** What the set is called together with the format. */
        title: `${dataset.title} (${format})`,
        bodyOf: (publication: Publication) => bodyOf(publication, dataset),
        /** Name in `/donnees/schemas/`. */
        schema,
        schemaOf: (publication: Publication) => schemaOf(publication, dataset, schema),
      }
    }),
)

/** Writes data as JSON that people can read too. */
export const json = (data: object) => `${JSON.stringify(data, null, 2)}\n`

/** JSON Schema (draft 2020-12) of what is published, which is what the content becomes once read. */
function jsonSchema({ address }: Publication, name: string, title: string, schema: z.ZodType) {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'output',
    override({ jsonSchema }) {
      // Both are for those who write the content.
      delete jsonSchema.default
      delete jsonSchema.examples
    },
  })
  return { $schema, $id: address(`/donnees/schemas/${name}`), title, ...rest }
}

/** Describes a data set’s CSV, whose first column is its key, as a Table Schema of Frictionless Data. */
function tableSchema(publication: Publication, dataset: Dataset, schema: string) {
  const { columns, texts, head } = tableOf(publication, dataset)
  const { id, title, description, documentation, version, updated, licences, address } = head
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: id,
    title,
    description: `${description} Séparateur : virgule ; encodage : UTF-8 avec marque d’ordre des octets ; éléments d’une liste séparés par « | ». À lire comme du texte : ${texts}.`,
    homepage: documentation,
    path: publication.address(`/donnees/schemas/${schema}`),
    version,
    lastModified: updated,
    licenses: licences.map(({ id, name, address: path }) => ({ name: id, title: name, path })),
    resources: [{ title, path: address }],
    fields: tableFields(columns),
    primaryKey: columns[0]!.name,
    missingValues: [''],
  }
}
