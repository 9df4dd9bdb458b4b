import { readBody, type Body } from './body.ts'
import type { FrontMatter, Yaml } from './yaml.ts'
import { passagesOf, type Passage } from './passages.ts'
import { belongingOf, recordsOf, yamlOf, type Belonging, type DataRecord } from './records.ts'
import { readText, type TextFile } from './text.ts'
import type { SourceFile } from './tree.ts'

/** A text that a collection reads. */
export interface Entry extends Belonging {
  file: TextFile
  yaml: Yaml
  head: FrontMatter
}

/** No text is read further than this: a longer one is a fault by itself. */
export const textLimit = 200_000

/** What one file holds, whatever the other files. */
export interface ReadFile {
  text?: TextFile
  entry?: Entry
  records: DataRecord[]
  body?: Body
  passages: Passage[]
}

/** A file that did not change is not read again: fixing and live preview check the tree often. */
const memory = new WeakMap<SourceFile, ReadFile>()

/** Reads one file. Never throws. */
export function readFile(file: SourceFile): ReadFile {
  const known = memory.get(file)
  if (known) return known
  const read = readAnew(file)
  memory.set(file, read)
  return read
}

function readAnew(source: SourceFile): ReadFile {
  if (!isText(source)) return { records: [], passages: [] }
  const text = readText(source)
  const belonging = belongingOf(text.path)
  const isReadable =
    text.invalidAt < 0 &&
    source.size <= textLimit &&
    !hasConflict(text.text) &&
    text.text.search(tooDeep) < 0
  if (!belonging || !isReadable) return { text, records: [], passages: [] }
  const entry: Entry = { ...belonging, file: text, ...yamlOf(text, belonging) }
  const { head, yaml, hasFrontMatter, collection, id } = entry
  if (head.state === 'absent' || head.state === 'open' || text.text.trim() === '') {
    return { text, entry, records: [], passages: [] }
  }
  const records = recordsOf(text, entry, yaml)
  const body = hasFrontMatter
    ? readBody(text, head, collection as Body['collection'], id)
    : undefined
  return {
    text,
    entry,
    records,
    ...(body ? { body } : {}),
    passages: passagesOf(records, body ? [body] : []),
  }
}

const textual = /\.(mdx?|ya?ml|txt|json|svg|xml|html?|css|m?[jt]s|csv|webmanifest)$/i
const isText = ({ kind, path, bytes, size }: SourceFile) =>
  kind === 'file' && bytes.length === size && (textual.test(path) || !/\.[^/.]+$/.test(path))

/** Whether a merge was left unresolved. */
const hasConflict = (text: string) => /^(<{7}|>{7})( |\r?$)/m.test(text)

/** More lists or quotations in one another than a parser can follow. */
export const tooDeep = /^[ \t]*(?:(?:[-*+>]|\d{1,9}[.)])[ \t]*){20,}(?=[^\s*+-]|\S*$)/gm
