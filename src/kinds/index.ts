import { accessibility, auditFile } from './accessibility.ts'
import { benefits } from './benefit.ts'
import { contradictions } from './contradiction.ts'
import { criteria } from './criterion.ts'
import { documents } from './document.ts'
import { ecosystems } from './ecosystem.ts'
import { timeline } from './event.ts'
import { form } from './form-section.ts'
import { journal } from './journal.ts'
import type { Kind } from './kind.ts'
import { kit } from './kit-text.ts'
import { pages } from './page.ts'
import { questions } from './question.ts'
import { redirects } from './redirect.ts'
import { siteFile } from './site.ts'
import { sources } from './source.ts'
import { steps } from './step.ts'
import { synonyms } from './synonym.ts'
import { glossary } from './term.ts'
import { territories } from './territory.ts'

/** One file an entry: the file name, without its extension, is the entry's id. */
export const folders = {
  pages,
  ecosystems,
  criteria,
  steps,
  questions,
  benefits,
  form,
  kit,
  accessibility,
} as const

/** One file a list: each item carries its `id`. */
export const lists = {
  timeline,
  territories,
  glossary,
  sources,
  contradictions,
  documents,
  journal,
  synonyms,
  redirects,
} as const

/** One file, one record. */
export const singles = { site: siteFile, audit: auditFile } as const

export type FolderName = keyof typeof folders
export type KindName = FolderName | keyof typeof lists | keyof typeof singles

/** Every kind of content, by the name of its collection. */
export const kinds: Readonly<Record<KindName, Kind>> = { ...folders, ...lists, ...singles }

/** The names of all kinds. */
export const kindNames = Object.keys(kinds) as KindName[]

/** The sets of open data made of a kind. */
export const datasetsOf = (name: KindName) => [kinds[name].dataset ?? []].flat()

/** Their permanent identifiers: also their anchors on the page of the data. */
export const datasetIds = kindNames.flatMap(datasetsOf).map(({ id }) => id)
