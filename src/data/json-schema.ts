import { z } from 'astro/zod'
import { datasetIds } from '../label/datasets.ts'
import { catalogue } from './catalogue.ts'
import { datasetSchema } from './dataset.ts'
import { geojsonSchema } from './geojson.ts'
import type { Publication } from './publication.ts'
import { records } from './records/records.ts'
import { accessibilityColumns } from './table/accessibility.ts'
import { columns } from './table/columns.ts'
import { tableSchema } from './table-schema.ts'

/** The schemas of the open data, by the name under which each is published. */
export function publishedSchemas(publication: Publication): Record<string, object> {
  return {
    ...Object.fromEntries(
      datasetIds.map((id) => {
        const schema = datasetSchema(records[id].schema)
        return [id, jsonSchema(publication, id, catalogue[id].title, schema)]
      }),
    ),
    'ecosystemes-geojson': jsonSchema(
      publication,
      'ecosystemes-geojson',
      `${catalogue.ecosystemes.title} (GeoJSON)`,
      geojsonSchema,
    ),
    'ecosystemes-csv': tableSchema(publication, 'ecosystemes', columns, 'identifiant'),
    'accessibilite-csv': tableSchema(publication, 'accessibilite', accessibilityColumns, 'critere'),
  }
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
