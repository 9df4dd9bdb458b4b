import { z } from 'astro/zod'
import { day, partialDate } from '../kinds/common.ts'
import type { Candidate } from '../label/label.ts'
import type { DatasetHead } from './dataset-head.ts'
import type { Publication } from './publication.ts'

/** One value of a row. */
export type Cell = string | number | boolean | readonly string[] | null

/** How a truth value is written. */
const truth = { true: 'oui', false: 'non' } as const

/** The types of columns: what a value is, and how Table Schema of Frictionless Data says it. */
const types = {
  text: { schema: z.string().min(1), field: { type: 'string' } },
  list: { schema: z.array(z.string().min(1)), field: { type: 'string' } },
  number: { schema: z.number(), field: { type: 'number', decimalChar: '.' } },
  boolean: {
    schema: z.boolean(),
    field: { type: 'boolean', trueValues: [truth.true], falseValues: [truth.false] },
  },
  day: { schema: day, field: { type: 'date', format: '%Y-%m-%d' } },
  partialDate: { schema: partialDate, field: { type: 'string' } },
} as const

/** A column of a table, of candidates at first, which the flat formats (CSV, GeoJSON) share. */
export interface Column<Item = Candidate> {
  name: string
  /** What the column holds, for those who reuse it. */
  description: string
  type: keyof typeof types
  /** Whether every row has a value. */
  filled?: boolean
  /** The only values that occur. */
  values?: readonly string[]
  valueOf: (item: Item, publication: Publication, head: DatasetHead) => Cell | undefined
}

/**
 * Describes a column: of text, which may be missing, unless said otherwise.
 * @param of the value of an item, or the key that holds it
 */
export const column = <Item = Candidate>(
  name: string,
  description: string,
  of: (keyof Item & string) | Column<Item>['valueOf'],
  options: Partial<Omit<Column, 'name' | 'valueOf'>> = {},
): Column<Item> => ({
  name,
  description,
  type: 'text',
  valueOf: typeof of === 'string' ? (item) => item[of] as Cell | undefined : of,
  ...options,
})

/** Of a column whose every row has a value. */
export const filled = { filled: true } as const

/** Of a column whose every row has a day. */
export const days = { type: 'day', filled: true } as const

/** Of a column whose cells hold several items. */
export const list = { type: 'list' } as const

/** The columns of the fields named, from what their schemas say of them. */
export function columnsFrom(
  fields: Readonly<Record<string, z.ZodType>>,
  names: Readonly<Record<string, string>>,
): Column<Record<string, any>>[] {
  const { properties = {}, required = [] } = z.toJSONSchema(z.object(fields), { io: 'output' })
  return Object.entries(names).map(([key, name]) => {
    const field = properties[key] as z.core.JSONSchema.BaseSchema
    const { description = '' } = field
    if (field.type === 'array')
      return column(name, description, (record) => record[key].map(itemWords), list)
    return column(name, description, key, {
      filled: required.includes(key) && !field.anyOf,
      ...(field.enum && { values: field.enum as string[] }),
      ...(field.format === 'date' && { type: 'day' }),
    })
  })
}

/** An item of a list: words, or a text with its sources as in the Markdown of the pages. */
const itemWords = (item: string | { text: string; sources: readonly string[] }) =>
  typeof item === 'string' ? item : `${item.text} [${item.sources.join(', ')}]`

/** A row of the table: its values by name of column. */
export type Row = Readonly<Record<string, Cell>>

/** The rows of some columns, one an item, in their order. */
export function rowsOf<Item>(
  columns: readonly Column<Item>[],
  items: readonly Item[],
  publication: Publication,
  head: DatasetHead,
): Row[] {
  return items.map((item) =>
    Object.fromEntries(
      columns.map(({ name, valueOf }) => [name, valueOf(item, publication, head) ?? null]),
    ),
  )
}

/**
 * The names of the columns that a spreadsheet spoils unless it is told to read them as text: what
 * looks like a number or a part of a date, as department 06, criterion 1.10 or latitude 48.39.
 */
export const readAsText = (columns: readonly Column<any>[], rows: readonly Row[]): string[] =>
  columns
    .filter(({ type }) => type !== 'day')
    .map(({ name }) => name)
    .filter((name) => rows.some((row) => /^-?\d+([.-]\d+)*$/.test(written(row[name] ?? null))))

/** What a value of a column is. */
export function valueSchema({ type, filled, values, description }: Column): z.ZodType {
  const { schema } = types[type]
  const known = values ? z.enum(values as [string]) : schema
  return (filled || type === 'list' ? known : known.nullable()).meta({ description })
}

/** The fields of a Table Schema; the first column is the key. */
export const tableFields = (columns: readonly Column[]) =>
  columns.map(({ name, description, type, filled = false, values }, index) => ({
    name,
    description: description + (type === 'list' ? ' (éléments séparés par « | »)' : ''),
    ...types[type].field,
    constraints: {
      required: filled,
      ...(index === 0 && { unique: true }),
      ...(values && { enum: values }),
      ...(type === 'partialDate' && { pattern: '\\d{4}(-\\d{2}(-\\d{2})?)?' }),
    },
  }))

/** Between the items of a list in one cell. */
const listSeparator = ' | '

/**
 * Writes a table as CSV (RFC 4180: commas, double quotes, CRLF), in UTF-8. It begins with a byte
 * order mark, without which Excel takes accents for something else.
 * A text that a spreadsheet would compute is preceded by an apostrophe.
 */
export function csv(columns: readonly Pick<Column, 'name'>[], rows: readonly Row[]): string {
  const header = columns.map(({ name }) => name)
  const lines = rows.map((row) => header.map((name) => written(row[name] ?? null)))
  return `\ufeff${[header, ...lines].map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('')}`
}

function written(cell: Cell): string {
  if (cell === null) return ''
  if (typeof cell === 'number') return String(cell)
  if (typeof cell === 'boolean') return truth[`${cell}`]
  const text = typeof cell === 'string' ? cell : cell.join(listSeparator)
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text
}

/** A semicolon too is kept from a spreadsheet that takes it for a separator. */
const quoted = (text: string) =>
  /[",;\t\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
