import { addressBookOf, type AddressBook } from './address-book.ts'
import type { Body } from './body.ts'
import { contentOf, type KnownContent } from './content.ts'
import { readFile } from './file.ts'
import type { Passage } from './passages.ts'
import { meantFor, type DataRecord, type Entry } from './records.ts'
import type { TextFile } from './text.ts'
import { readTree, type SourceFile } from './tree.ts'

/** Everything the rules look at, read once. */
export interface Project {
  /** Every file under content/ and public/. */
  files: readonly SourceFile[]
  /** Those that hold text, in UTF-8 or not. */
  texts: readonly TextFile[]
  /** Those that a collection reads and that are sound enough to be read. */
  entries: readonly Entry[]
  records: readonly DataRecord[]
  bodies: readonly Body[]
  /** What readers read, at its place: each file's list stays the same as long as the file does. */
  passagesByFile: readonly (readonly Passage[])[]
  content: KnownContent
  addresses: AddressBook
  /** The day of the check, `2026-11-22`. */
  today: string
}

export interface ReadOptions {
  /** Day to compare dates with. */
  today: string
  files?: readonly SourceFile[]
}

/**
 * Reads a project without executing anything of it.
 * @param root folder that holds content/ and public/
 */
export function readProject(root: string, options: ReadOptions): Project {
  const { today, files = readTree(root) } = options
  const read = files.map(readFile)
  const texts = read.flatMap(({ text }) => text ?? [])
  const entries = read.flatMap(({ entry }) => entry ?? [])
  const records = read.flatMap((file) => file.records)
  const bodies = read.flatMap(({ body }) => body ?? [])
  // What collections would read, but for a fault in the file itself or in its name.
  const known = new Set(entries.map(({ collection, id }) => `${collection} ${id}`))
  const unread = files
    .flatMap(({ kind, path }) => (kind === 'file' ? (meantFor(path) ?? []) : []))
    .filter(({ collection, id }) => !known.has(`${collection} ${id}`))
  const content = contentOf(records, entries, bodies, unread)
  // The clock of a machine may be wrong: no check runs before the site was published.
  const [published = today] = content.valid.journal.map(({ date }) => date).toSorted()
  return {
    files,
    texts,
    entries,
    records,
    bodies,
    passagesByFile: read.map(({ passages }) => passages),
    content,
    addresses: addressBookOf(content, bodies, files),
    today: published > today ? published : today,
  }
}
