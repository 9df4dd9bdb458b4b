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

type Several = typeof folders & typeof lists
type Single = typeof singles

/** All the content as the schemas deliver it, before any rule across collections. */
export type Content = {
  [Name in keyof Several]: Entry<z.output<Several[Name]['schema']>>[]
} & { [Name in keyof Single]: Entry<z.output<Single[Name]['schema']>> }
