import type { z } from 'astro/zod'
import type { folders, lists, singles } from '../kinds/index.ts'

/** What every entry carries beside its data. */
export interface Located {
  /** File name without extension, or the item's own id in a list. */
  id: string
  /** File from the project's root, for messages and « Modifier cette page ». */
  file: string
  /** Markdown below the front matter; empty for data files. */
  body: string
}

export type Entry<Data> = Data & Located

type FolderEntries = {
  [Name in keyof typeof folders]: Entry<z.output<(typeof folders)[Name]['schema']>>[]
}
type ListEntries = {
  [Name in keyof typeof lists]: Entry<z.output<(typeof lists)[Name]['schema']>>[]
}
type SingleRecords = {
  [Name in keyof typeof singles]: Entry<z.output<(typeof singles)[Name]['schema']>>
}

/** All the content as the schemas deliver it, before any rule across collections. */
export type Content = FolderEntries & ListEntries & SingleRecords
