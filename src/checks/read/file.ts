import { once } from '../../label/once.ts'
import { readBody, type Body } from './body.ts'
import { passagesOf, type Passage } from './passages.ts'
import { belongingOf, entryOf, recordsOf, type DataRecord, type Entry } from './records.ts'
import { readText, type TextFile } from './text.ts'
import type { SourceFile } from './tree.ts'

/** No text is read further than this: a longer one is a fault by itself. */
export const textLimit = 200_000

/** What one file holds, whatever the other files. */
export interface ReadFile {
  text?: TextFile
  entry?: Entry
  records: readonly DataRecord[]
  body?: Body | undefined
  passages: readonly Passage[]
}

/**
 * Reads one file. Never throws. A file that did not change is not read again: fixing and live
 * preview check the tree often.
 */
export const readFile = once((source: SourceFile): ReadFile => {
  const nothing = { records: [], passages: [] }
  if (!isText(source)) return nothing
  const text = readText(source)
  const belonging = belongingOf(text.path)
  const isReadable =
    text.invalidAt < 0 &&
    source.size <= textLimit &&
    !hasConflict(text.text) &&
    text.text.search(tooDeep) < 0
  if (!belonging || !isReadable) return { text, ...nothing }
  const entry = entryOf(text, belonging)
  const { head, hasFrontMatter } = entry
  if (head.state === 'absent' || head.state === 'open' || text.text.trim() === '')
    return { text, entry, ...nothing }
  const records = recordsOf(entry)
  const body = hasFrontMatter ? readBody(entry) : undefined
  return { text, entry, records, body, passages: passagesOf(records, body) }
})

const textual = /\.(mdx?|ya?ml|txt|json|svg|xml|html?|css|m?[jt]s|csv)$/i
const isText = ({ kind, path, bytes, size }: SourceFile) =>
  kind === 'file' && bytes.length === size && (textual.test(path) || !/\.[^/.]+$/.test(path))

/** Whether a merge was left unresolved. */
const hasConflict = (text: string) => /^(<{7}|>{7})( |\r?$)/m.test(text)

/** More lists or quotations in one another than a parser can follow. */
export const tooDeep = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){20,}(?=[^\s*+-]|\S*$)/gm
