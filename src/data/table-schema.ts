import { truth } from './csv.ts'
import type { DatasetId } from '../label/datasets.ts'
import { headOf } from './dataset-head.ts'
import type { Publication } from './publication.ts'
import type { Column } from './table/column.ts'

/**
 * Describes the columns of a dataset’s CSV as a Table Schema of Frictionless Data.
 * @param key the column whose values are all different
 */
export function tableSchema<Item>(
  publication: Publication,
  id: DatasetId,
  columns: readonly Column<Item>[],
  key: string,
) {
  const { title, description, documentation, version, updated, licences, address } = headOf(
    publication,
    id,
    `${id}.csv`,
  )
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

function fieldOf<Item>(
  { name, description, type, filled = false, values }: Column<Item>,
  key: string,
) {
  const constraints = {
    required: filled,
    ...(name === key && { unique: true }),
    ...(values && { enum: values }),
    ...(type === 'partialDate' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
  }
  const note = type === 'list' ? ' (éléments séparés par « | »)' : ''
  return { name, description: description + note, ...types[type], constraints }
}
