import type { z } from 'astro/zod'
import type { Label } from '../../label/label.ts'
import type { Citable } from '../citation.ts'
import type { Publication } from '../publication.ts'
import type { Column } from '../table.ts'

/** What is particular to the records of a kind, beside the address and the citation of each. */
export interface RecordSet<Fields extends z.ZodRawShape = z.ZodRawShape, Item = any> {
  /** Structure of a record, its id, address and citation aside. */
  fields: Fields
  /** The records in order; what `fields` does not name is left out. */
  of: (publication: Publication) => Item[]
  /** Where readers find a record; by default, as its kind says. */
  hrefOf?: (id: string) => string
  /** What a citation says otherwise than the title of the record and the day of its page. */
  cite?: (record: Item, label: Label) => Partial<Pick<Citable, 'title' | 'updated' | 'version'>>
  /** The columns of the table that the flat formats share. */
  columns?: (label: Label) => readonly Column<any>[]
}

/** Holds the records to what their fields announce. */
export const recordSet = <Fields extends z.ZodRawShape>(
  set: RecordSet<Fields, { id: string } & z.output<z.ZodObject<Fields>>>,
) => set
