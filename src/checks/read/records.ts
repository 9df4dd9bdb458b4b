import { isSeq } from 'yaml'
import type { z } from 'astro/zod'
import { kindNames, kinds, lists, type KindName } from '../../kinds/index.ts'
import { slug } from '../../french/words.ts'
import {
  findFrontMatter,
  type FrontMatter,
  readYaml,
  scalarsOf,
  type Yaml,
  type YamlScalar,
} from './yaml.ts'
import type { TextFile } from './text.ts'
import { fieldAt, type Field } from './schema.ts'

export type CollectionName = KindName

/** A piece of data with its schema: a front matter, a data file, or one item of a list. */
export interface DataRecord {
  collection: CollectionName
  file: TextFile
  yaml: Yaml
  /** Where the record stands in the YAML: the index of an item in a list. */
  prefix: readonly number[]
  schema: z.ZodType
  id: string
  value: unknown
  issues: z.core.$ZodIssue[]
  /** The valid data; undefined when there are issues or unsafe YAML. */
  data: Record<string, unknown> | undefined
  /** Every single value, with what the schema expects there. */
  scalars: RecordScalar[]
}

export interface RecordScalar extends YamlScalar {
  /** What the schema expects; undefined where it knows no such key. */
  expected: Field['kind'] | undefined
}

/** Where a file belongs: the collection and, for folders, the id that its name gives. */
export interface Belonging {
  collection: CollectionName
  id: string
  hasFrontMatter: boolean
}

/** Which collection reads a file; undefined when none does. */
export function belongingOf(path: string): Belonging | undefined {
  for (const collection of kindNames) {
    const { path: place, extension } = kinds[collection]
    if (extension === undefined) {
      if (place === path) return { collection, id: collection, hasFrontMatter: false }
      continue
    }
    const rest = path.startsWith(`${place}/`) ? path.slice(place.length + 1) : ''
    const markdown = extension === '.mdx' && rest.endsWith('.md') ? '.md' : extension
    if (!rest || rest.includes('/') || !rest.endsWith(markdown)) continue
    const id = rest.slice(0, -markdown.length)
    return { collection, id, hasFrontMatter: extension === '.mdx' }
  }
  return undefined
}

/** Which collection a file is meant for, a slip in the case or the extension of its name forgiven. */
export function meantFor(path: string): Belonging | undefined {
  const belonging = belongingOf(
    path
      .toLowerCase()
      .replace(/\.yml$/, '.yaml')
      .replace(/\.(markdown|mdown|mkd)$/, '.md'),
  )
  return belonging && { ...belonging, id: slug(belonging.id) }
}

/** The YAML of a file: its front matter, or all of it. */
export function yamlOf(
  file: TextFile,
  { hasFrontMatter }: Belonging,
): { yaml: Yaml; head: FrontMatter } {
  const all: FrontMatter = {
    open: 0,
    start: 0,
    end: file.text.length,
    body: file.text.length,
    state: 'ok',
  }
  const head = hasFrontMatter ? findFrontMatter(file.text) : all
  // Blanks in place of a byte order mark would change the alignment of the first line.
  const start = head.start + (file.text.startsWith('\uFEFF', head.start) ? 1 : 0)
  const text = file.text.slice(start, head.end).replace(/\r(?!\n)/g, '\n')
  return { yaml: readYaml(text, start), head }
}

/** The records of a file: one, or one per item of a list. Empty when the YAML cannot be read. */
export function recordsOf(
  file: TextFile,
  { collection, id, hasFrontMatter }: Belonging,
  yaml: Yaml,
): DataRecord[] {
  if (yaml.value === undefined && !(yaml.isEmpty && hasFrontMatter)) return []
  const { schema } = kinds[collection]
  if (!(collection in lists))
    return [record(file, collection, schema, yaml, [], id, yaml.value ?? {})]
  const items: unknown[] = Array.isArray(yaml.value) ? yaml.value : [yaml.value]
  return items.map((value, index) =>
    record(
      file,
      collection,
      schema,
      yaml,
      isSeq(yaml.document.contents) ? [index] : [],
      idOf(value),
      value,
    ),
  )
}

function record(
  file: TextFile,
  collection: CollectionName,
  schema: z.ZodType,
  yaml: Yaml,
  prefix: readonly number[],
  id: string,
  value: unknown,
): DataRecord {
  const parsed = schema.safeParse(value)
  return {
    collection,
    file,
    yaml,
    prefix,
    schema,
    id,
    value,
    issues: parsed.success ? [] : parsed.error.issues,
    data: parsed.success ? (parsed.data as Record<string, unknown>) : undefined,
    scalars: scalarsOf(yaml, prefix).map((scalar) => ({
      ...scalar,
      expected: fieldAt(schema, scalar.path)?.kind,
    })),
  }
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
