import type { Content } from '../content.ts'

/** What a rule finds at fault. The checks turn `file` and `path` into line and column. */
export interface Fault {
  /** File at fault, from the project's root. */
  file: string
  /** Where in the file's data: keys and indexes; empty for the file as a whole. */
  path: readonly (string | number)[]
  /** In French: what is wrong and what to write instead. */
  message: string
  /** The entry that a reference names, or that is needed, and that does not exist. */
  about?: { collection: keyof Content; id: string }
}

/** A fault with the stable code of its rule, such as `etat/impossible`. */
export interface Problem extends Fault {
  rule: string
}

/**
 * A rule over the content of several files. It knows nothing of lines and columns.
 * @param isBroken whether something of a collection cannot be read, or is not valid
 */
type LabelRule = (content: Content, isBroken: IsBroken) => Iterable<Fault>

export type IsBroken = (name: keyof Content) => boolean

/** What a family declares, by codes that are stable: editors read them. */
export type LabelFamily = Readonly<Record<string, LabelRule>>

/** Words a fault. */
export const fault = (
  file: string,
  path: Fault['path'],
  message: string,
  about?: Fault['about'],
): Fault => ({ file, path, message, ...(about && { about }) })
