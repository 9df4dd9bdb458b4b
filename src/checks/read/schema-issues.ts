import type { z } from 'astro/zod'
import { once } from '../../label/once.ts'
import type { DataRecord } from './records.ts'
import { fieldAt, type Field } from './schema.ts'
import { keyOffset, nodeAt, valueOffset } from './yaml.ts'

/** A value that its schema refuses, sorted by what an editor must do about it. */
export interface SchemaIssue {
  kind: 'missing' | 'unknown-key' | 'type' | 'day' | 'html' | 'choice' | 'length' | 'form'
  record: DataRecord
  /** From the record, the key last. */
  path: readonly PropertyKey[]
  /** The key, or the list that holds the item. */
  name: string
  /** What the schema says of the value; of the group, for a key that it does not know. */
  field: Field | undefined
  value: unknown
  /** The value as written in the file. */
  written: string
  /** Offset of the key for what concerns the key, of the value otherwise. */
  start: number
  issue: z.core.$ZodIssue
}

/** Every issue of a record: a value of the wrong type has no other. */
export const schemaIssues = once((record: DataRecord): SchemaIssue[] => {
  const { issues } = record
  const ofWrongType = new Set(
    issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()),
  )
  return issues
    .filter(({ code, path }) => code === 'invalid_type' || !ofWrongType.has(path.join()))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys.map((name) => placed(record, issue, [...issue.path, name]))
        : [placed(record, issue, issue.path)],
    )
})

function placed(
  record: DataRecord,
  issue: z.core.$ZodIssue,
  path: readonly PropertyKey[],
): SchemaIssue {
  const { yaml, file, prefix } = record
  const full = [...prefix, ...path]
  const value = path.reduce<unknown>(
    (parent, step) => (Object.hasOwn(Object(parent), step) ? Object(parent)[step] : undefined),
    record.value,
  )
  const field = fieldAt(record.schema, issue.path)
  const kind = kindOf(issue, value, field)
  const [from = 0, to = 0] = value === undefined ? [] : (nodeAt(yaml, full)?.range ?? [])
  const isOfKey = kind === 'unknown-key' || kind === 'missing'
  return {
    kind,
    record,
    path,
    name: String(path.findLast((step) => typeof step === 'string') ?? ''),
    field,
    value,
    written: file.text.slice(from, to),
    start:
      kind === 'missing' && value === undefined
        ? groupOffset(record, full.slice(0, -1))
        : (isOfKey ? keyOffset : valueOffset)(yaml, full),
    issue,
  }
}

/** Where the group that lacks a key is shown: its name, its dash, or the header's marker. */
function groupOffset({ yaml, prefix, head }: DataRecord, path: readonly PropertyKey[]): number {
  if (path.length === 0) return prefix.length === 0 ? head.open : 0
  return (typeof path.at(-1) === 'string' ? keyOffset : valueOffset)(yaml, path)
}

function kindOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  field: Field | undefined,
): SchemaIssue['kind'] {
  const { code } = issue
  if (code === 'unrecognized_keys') return 'unknown-key'
  if (value === undefined || (value === null && code !== 'custom')) return 'missing'
  if (code !== 'custom' && /^(day|date)$/.test(field?.kind ?? ''))
    return typeof value === 'object' || typeof value === 'boolean' ? 'type' : 'day'
  if (code === 'invalid_format' && issue.pattern === '/^[^<>]*$/') return 'html'
  if (code === 'invalid_type') return 'type'
  if (code === 'too_small' || code === 'too_big') return 'length'
  return code === 'invalid_value' || code === 'invalid_union' ? 'choice' : 'form'
}
