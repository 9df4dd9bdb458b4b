import type { z } from 'astro/zod'
import type { DataRecord } from './records.ts'
import { fieldAt, type Field } from './schema.ts'
import { keyOffset, nodeAt, valueOffset } from './yaml.ts'

/** A value that its schema refuses, sorted by what an editor must do about it. */
export interface SchemaIssue {
  kind: 'missing' | 'unknown-key' | 'type' | 'day' | 'url' | 'html' | 'choice' | 'length' | 'form'
  record: DataRecord
  /** From the record, the key last. */
  path: readonly PropertyKey[]
  /** The key, or the list that holds the item. */
  name: string
  field: Field | undefined
  value: unknown
  /** The value as written in the file. */
  written: string
  /** Offset of the key for what concerns the key, of the value otherwise. */
  start: number
  issue: z.core.$ZodIssue
}

/** Every issue of a record. */
export function schemaIssues(record: DataRecord): SchemaIssue[] {
  const ofWrongType = new Set(
    record.issues.filter(({ code }) => code === 'invalid_type').map(({ path }) => path.join()),
  )
  return record.issues
    .filter(({ code, path }) => code === 'invalid_type' || !ofWrongType.has(path.join()))
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys' ? unknownKeys(record, issue) : [sorted(record, issue)],
    )
}

function unknownKeys(record: DataRecord, issue: z.core.$ZodIssueUnrecognizedKeys): SchemaIssue[] {
  return issue.keys.map((name) => ({
    kind: 'unknown-key',
    record,
    path: [...issue.path, name],
    name,
    field: fieldAt(record.schema, issue.path),
    value: undefined,
    written: '',
    start: keyOffset(record.yaml, [...record.prefix, ...issue.path, name]),
    issue,
  }))
}

function sorted(record: DataRecord, issue: z.core.$ZodIssue): SchemaIssue {
  const { path } = issue
  const { yaml, file, prefix } = record
  const full = [...prefix, ...path]
  const value = path.reduce<unknown>(
    (parent, step) => (Object.hasOwn(Object(parent), step) ? Object(parent)[step] : undefined),
    record.value,
  )
  const field = fieldAt(record.schema, path)
  const kind = kindOf(issue, value, field)
  const [from = 0, to = 0] = value === undefined ? [] : (nodeAt(yaml, full)?.range ?? [])
  return {
    kind,
    record,
    path,
    name: String(path.findLast((step) => typeof step === 'string') ?? ''),
    field,
    value,
    written: file.text.slice(yaml.offset + from, yaml.offset + to),
    start: placeOf(record, full, kind, value),
    issue,
  }
}

function placeOf(
  record: DataRecord,
  full: readonly PropertyKey[],
  kind: SchemaIssue['kind'],
  value: unknown,
): number {
  if (kind !== 'missing') return valueOffset(record.yaml, full)
  return value === undefined ? parentStart(record, full) : keyOffset(record.yaml, full)
}

/** A missing key is shown at the group that lacks it: its name, its dash, or the header's marker. */
function parentStart({ yaml, prefix, file }: DataRecord, full: readonly PropertyKey[]): number {
  const parent = full.slice(0, -1)
  if (parent.length === 0)
    return prefix.length === 0 && yaml.offset > 0
      ? file.text.lastIndexOf('---', yaml.offset - 1)
      : 0
  return typeof parent.at(-1) === 'string' ? keyOffset(yaml, parent) : valueOffset(yaml, parent)
}

function kindOf(
  issue: z.core.$ZodIssue,
  value: unknown,
  field: Field | undefined,
): SchemaIssue['kind'] {
  if (value === undefined || (value === null && issue.code !== 'custom')) return 'missing'
  if (field?.kind === 'day' || field?.kind === 'date')
    return typeof value === 'object' || typeof value === 'boolean' ? 'type' : 'day'
  switch (issue.code) {
    case 'invalid_type':
      return 'type'
    case 'invalid_format':
      if (issue.format === 'url') return 'url'
      return issue.pattern === '/^[^<>]*$/' ? 'html' : 'form'
    case 'too_small':
    case 'too_big':
      return 'length'
    case 'invalid_value':
    case 'invalid_union':
      return 'choice'
    default:
      return 'form'
  }
}
