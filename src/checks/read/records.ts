import type { z } from 'astro/zod'
import { folders, kindNames, kinds, lists, type KindName } from '../../kinds/index.ts'
import { slug } from '../../french/words.ts'
import { findFrontMatter, readYaml, scalarsOf } from './yaml.ts'
import type { FrontMatter, Yaml, YamlScalar } from './yaml.ts'
import { masked, type TextFile } from './text.ts'
import { fieldAt, type Field } from './schema.ts'

export type CollectionName = KindName

/** Where a file belongs: the collection and, for folders, the id that its name gives. */
export interface Belonging {
  collection: CollectionName
  id: string
  hasFrontMatter: boolean
}

/** A text that a collection reads. */
export interface Entry extends Belonging {
  file: TextFile
  yaml: Yaml
  head: FrontMatter
}

/** A piece of data with its schema: a front matter, a data file, or one item of a list. */
export interface DataRecord extends Pick<Entry, 'collection' | 'id' | 'file' | 'yaml' | 'head'> {
  /** Where the record stands in the YAML: the index of an item in a list. */
  prefix: readonly number[]
  schema: z.ZodType
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

/** Which collection reads a file; undefined when none does. */
export function belongingOf(path: string): Belonging | undefined {
  const [, folder, name = '', written] = /^(.+)\/([^/]*?)(\.mdx|\.yaml)$/.exec(path) ?? []
  const collection = kindNames.find((one) => {
    const { path: place, extension } = kinds[one]
    if (extension === undefined) return place === path
    return place === folder && written === extension
  })
  return (
    collection && {
      collection,
      id: collection in folders ? name : collection,
      hasFrontMatter: kinds[collection].extension === '.mdx',
    }
  )
}

/** Which collection a file is meant for, a slip in the case or the extension of its name forgiven. */
export function meantFor(path: string): Belonging | undefined {
  const belonging = belongingOf(
    path
      .toLowerCase()
      .replace(/\.yml$/, '.yaml')
      .replace(/\.(md|markdown|mdown|mkd)$/, '.mdx'),
  )
  return belonging && { ...belonging, id: slug(belonging.id) }
}

/** Reads the YAML of a file: its front matter, or all of it. */
export function entryOf(file: TextFile, belonging: Belonging): Entry {
  const { length } = file.text
  const head: FrontMatter = belonging.hasFrontMatter
    ? findFrontMatter(file.text)
    : { open: 0, start: 0, end: length, body: length, state: 'ok' }
  const text = masked(file.text.slice(0, head.end), [[0, head.start]]).replace(/\r(?!\n)/g, '\n')
  return { ...belonging, file, head, yaml: readYaml(text) }
}

/** The records of a file: one, or one per item of a list. Empty when the YAML cannot be read. */
export function recordsOf(entry: Entry): DataRecord[] {
  const { collection, id, hasFrontMatter, file, yaml, head } = entry
  if (yaml.value === undefined && !(yaml.isEmpty && hasFrontMatter)) return []
  const { schema } = kinds[collection]
  const record = (value: unknown, id: string, prefix: readonly number[] = []): DataRecord => {
    const { data, error } = schema.safeParse(value)
    const scalars = scalarsOf(yaml, prefix).map((scalar) => ({
      ...scalar,
      expected: fieldAt(schema, scalar.path)?.kind,
    }))
    return {
      ...{ collection, id, file, yaml, head, prefix, schema, value, scalars },
      issues: error?.issues ?? [],
      data: data as DataRecord['data'],
    }
  }
  const value = yaml.value ?? {}
  if (!(collection in lists)) return [record(value, id)]
  return Array.isArray(value)
    ? value.map((item: unknown, index) => record(item, idOf(item), [index]))
    : [record(value, idOf(value))]
}

const idOf = (value: unknown) =>
  typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : ''
