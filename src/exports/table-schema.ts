import { truth } from './csv.ts'
import { headOf } from './dataset-head.ts'
import type { Publication } from './publication.ts'
import type { Column } from './table/column.ts'
import { columns } from './table/columns.ts'

/** Describes the columns of `/donnees/ecosystemes.csv` as a Table Schema of Frictionless Data. */
export function tableSchema(publication: Publication) {
  const { title, description, documentation, version, updated, licences, address } = headOf(
    publication,
    'ecosystemes',
    'ecosystemes.csv',
  )
  return {
    $schema: 'https://frictionlessdata.io/schemas/table-schema.json',
    name: 'ecosystemes',
    title,
    description: `${description} Séparateur : virgule ; encodage : UTF-8 avec marque d’ordre des octets ; éléments d’une liste séparés par « | ».`,
    homepage: documentation,
    path: publication.address('/donnees/schemas/ecosystemes-csv.json'),
    version,
    lastModified: updated,
    licenses: licences.map(({ id, name, address: path }) => ({ name: id, title: name, path })),
    resources: [{ title, path: address }],
    fields: columns.map(fieldOf),
    primaryKey: 'identifiant',
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

function fieldOf({ name, description, type, filled = false, values }: Column) {
  const constraints = {
    required: filled,
    ...(name === 'identifiant' && { unique: true }),
    ...(values && { enum: values }),
    ...(type === 'partialDate' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
  }
  const note = type === 'list' ? ' (éléments séparés par « | »)' : ''
  return { name, description: description + note, ...types[type], constraints }
}
