import type { Block, Run } from '../label/blocks.ts'
import type { FormModel } from './form-model.ts'

/** Everything a renderer needs to know of a document, whatever the format. */
export interface DocumentModel {
  /** Identifier and name of the file, without extension. */
  id: string
  title: string
  subject: string
  /** Name of the site and its motto. */
  emitter: readonly [string, string]
  version: string
  /** Day of publication, `2026-11-22`. */
  published: string
  /** Public address of the site with its base path, `https://exemple.fr/label/`. */
  site: string
  /** Address on the site of the page that says the same. */
  page: string
  /** Version, dates and nature of the document. */
  facts: { term: string; runs: Run[] }[]
  /** What the reader must know first: what this document is, and is not. */
  notice: Block[]
  blocks: Block[]
  /** Versions, other formats. */
  closing: Block[]
  /** The sources cited, in order of id. */
  references: { id: string; runs: Run[] }[]
  /** The fields of the application form. */
  form?: FormModel
}
