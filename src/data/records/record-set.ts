import { z } from 'astro/zod'
import type { Label } from '../../label/label.ts'
import type { Citable } from '../citation.ts'
import type { MadePublication } from '../publication.ts'
import type { Column } from '../table.ts'

/** What is particular to the records of a kind, beside the address and the citation of each. */
export interface RecordSet<Fields extends z.ZodRawShape = z.ZodRawShape, Item = any> {
  /** Structure of a record, its id, address and citation aside. */
  fields: Fields
  /** The records in order; what `fields` does not name is left out. */
  of: (publication: MadePublication) => Item[]
  /** Where readers find a record; by default, as its kind says. */
  hrefOf?: (id: string) => string
  /** What a citation says otherwise than the title of the record and the day of its page. */
  cite?: (record: Item, label: Label) => Partial<Pick<Citable, 'title' | 'updated' | 'version'>>
  /** The table that the flat formats share, with what its rows are made of. */
  table?: {
    columns: (label: Label) => readonly Column<any>[]
    items: (publication: MadePublication) => any[]
  }
}

/** Holds the records to what their fields announce. */
export const recordSet = <Fields extends z.ZodRawShape>(
  set: RecordSet<Fields, { id: string } & z.output<z.ZodObject<Fields>>>,
) => set

/** Text of the site in Markdown. */
export const markdownText = z
  .string()
  .min(1)
  .describe('Texte en Markdown ; [S012] renvoie à la liste « sources » du fichier')
