import type { Candidate } from '../../domain/label.ts'
import type { Publication } from '../publication.ts'

/** One value of a row. */
export type Cell = string | number | boolean | readonly string[] | null

/** A column of the table of candidates, which the flat formats (CSV, GeoJSON) share. */
export interface Column {
  name: string
  /** What the column holds, for those who reuse it. */
  description: string
  type: 'text' | 'list' | 'number' | 'boolean' | 'day' | 'partialDate'
  /** Whether every row has a value. */
  filled?: boolean
  /** The only values that occur. */
  values?: readonly string[]
  valueOf: (candidate: Candidate, publication: Publication) => Cell
}

/** A row of the table: its values by name of column. */
export type Row = Readonly<Record<string, Cell>>

/** The rows of some columns, one a candidate, in the order of the starting document. */
export function rowsOf(columns: readonly Column[], publication: Publication): Row[] {
  return publication.label.ecosystems.map((candidate) =>
    Object.fromEntries(
      columns.map(({ name, valueOf }) => [name, valueOf(candidate, publication)] as const),
    ),
  )
}
