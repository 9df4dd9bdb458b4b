import { z } from 'astro/zod'
import { headOf } from './dataset-head.ts'
import { datasets, datasetSchema, type Dataset } from './datasets.ts'
import { geojsonSchema } from './geojson.ts'
import type { Publication } from './publication.ts'
import { truth, type Column } from './table.ts'

/** The schemas of the open data, by the name under which each is published. */
export function publishedSchemas(publication: Publication): Record<string, object> {
  return Object.fromEntries(
    datasets.flatMap((dataset) => {
      const { id, kind, title, table } = dataset
      const json = (name: string, title: string, schema: z.ZodType) => [
        name,
        jsonSchema(publication, name, title, schema),
      ]
      return [
        json(id, title, datasetSchema(dataset)),
        ...(table
          ? [[`${id}-csv`, tableSchema(publication, dataset, table.columns(publication.label))]]
          : []),
        ...(kind === 'ecosystems'
          ? [json(`${id}-geojson`, `${title} (GeoJSON)`, geojsonSchema(publication.label))]
          : []),
      ]
    }),
  )
}

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
  return { $schema, $id: address(`/donnees/schemas/${name}.json`), title, ...rest }
}

/** Describes a data set’s CSV, whose first column is its key, as a Table Schema of Frictionless Data. */
function tableSchema(publication: Publication, dataset: Dataset, columns: readonly Column[]) {
  const { id } = dataset
  const { title, description, documentation, version, updated, licences, address } = headOf(
    publication,
    dataset,
    `${id}.csv`,
  )
  const key = columns[0]?.name ?? ''
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: id,
    title,
    description: `${description} Séparateur : virgule ; encodage : UTF-8 avec marque d’ordre des octets ; éléments d’une liste séparés par « | ».`,
    homepage: documentation,
    path: publication.address(`/donnees/schemas/${id}-csv.json`),
    version,
    lastModified: updated,
    licenses: licences.map(({ id, name, address: path }) => ({ name: id, title: name, path })),
    resources: [{ title, path: address }],
    fields: columns.map((column) => fieldOf(column, key)),
    primaryKey: key,
    missingValues: [''],
  }
}

const types = {
  text: { type: 'string' },
  list: { type: 'string' },
  number: { type: 'number', decimalChar: '.' },
  boolean: { type: 'boolean', trueValues: [truth.true], falseValues: [truth.false] },
  day: { type: 'date', format: '%Y-%m-%d' },
  partialDate: { type: 'string' },
} as const

function fieldOf({ name, description, type, filled = false, values }: Column, key: string) {
  const constraints = {
    required: filled,
    ...(name === key && { unique: true }),
    ...(values && { enum: values }),
    ...(type === 'partialDate' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
  }
  const note = type === 'list' ? ' (éléments séparés par « | »)' : ''
  return { name, description: description + note, ...types[type], constraints }
}
