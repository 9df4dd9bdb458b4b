import type { z } from 'astro/zod'

/**
 * A kind of content, declared once: its schema, where it lives, where readers find it, how it is
 * called and what it quotes. Whatever must know all kinds reads the registry, `index.ts`.
 */
export interface Kind {
  /** Folder of one file an entry, or the only file, from the project's root. */
  path: string
  /** Of the files of a folder: their name, without it, is the entry's id. */
  extension?: '.mdx' | '.yaml'
  schema: z.ZodType
  /** How one entry is called, and several. */
  name: { one: string; many: string; feminine?: boolean }
  /** Where readers find an entry; undefined for what no page shows. */
  address?: (id: string) => string
  /**
   * Kinds quoted by id, by the key that holds the ids: `leadsTo`, or `documents.id` inside another.
   * In every kind, `sources` holds those of sources.
   */
  references?: Readonly<Record<string, string>>
  /** The key of the day on which an entry, or what it holds, last changed. */
  dated?: 'updated' | 'date' | 'published' | 'checked'
  /** Its open data: a set, or several that tell it in different ways. */
  dataset?: OpenData | readonly OpenData[]
}

/** A set of open data, published under its permanent id. */
export interface OpenData {
  id: string
  title: string
  description: string
  /** Version of the structure of the files. */
  version: string
  /** The columns of its CSV, the key first: the name of each, by the field that it holds. */
  csv?: Readonly<Record<string, string>>
}

/** A kind with a folder of its own. */
export type FolderKind = Kind & Required<Pick<Kind, 'extension'>>
