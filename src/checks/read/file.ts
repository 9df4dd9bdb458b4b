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
    text.invalidAt < 0 && source.size <= textLimit && !hasConflict(text.text) && excessIn(text) < 0
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

/** Lists or quotations in one another, and lines, that no parser follows in time. */
const deep = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){20}|^[ \t]{40}|^.{5000}/m
const signs = /[*_[\]`~<{&\\]/g
const [mostSigns, mostLines] = [300, 2000]

/** Where a text of content/ is more than a parser can follow; -1 when it is not. */
export function excessIn({ path, text, lineStarts }: TextFile): number {
  const start = text.length > textLimit ? -1 : text.search(deep)
  if (start >= 0 || text.length > textLimit) return start
  if (path.endsWith('.mdx') && lineStarts.length > mostLines) return lineStarts[mostLines]!
  let at = 0
  for (const block of text.split(/(\n[ \t\r]*\n)/)) {
    if ((block.match(signs)?.length ?? 0) > mostSigns) return at
    at += block.length
  }
  return -1
}
