import type { z } from 'astro/zod'
import { once } from '../../label/once.ts'
import { partialDate, sourceId } from '../../kinds/common.ts'

/** What a schema says of the value at a path. */
export interface Field {
  description: string | undefined
  /** A value to imitate, as YAML. */
  example: string | undefined
  kind: 'text' | 'day' | 'date' | 'number' | 'boolean' | 'list' | 'group' | 'choice' | 'other'
  /** The keys that may stand at this place, for a group. */
  keys: readonly string[]
  isOptional: boolean
}

/** The parts of a zod definition that are read here: zod's own types hide them. */
interface Definition {
  type: string
  innerType?: z.ZodType
  in?: z.ZodType
  out?: z.ZodType
  element?: z.ZodType
  shape?: Record<string, z.ZodType>
  options?: z.ZodType[]
  entries?: Record<string, string>
  format?: string
  checks?: z.core.$ZodCheck[]
}

const definition = (schema: z.ZodType) => schema._zod.def as unknown as Definition

/** Describes the value at a path, or undefined when the schema knows no such path. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  let current: z.ZodType | undefined = schema
  for (const step of path) current = current && inner(current, step)
  return current && describe(current)
}

/** The fields of a group, with their names. */
export function fieldsOf(schema: z.ZodType): [string, z.ZodType][] {
  return keysOf(bare(schema)).map((key) => [key, inner(schema, key)!])
}

/** Describes a schema itself. */
export const describe = once((schema: z.ZodType): Field => {
  const layers = [...layersOf(schema)]
  const meta = layers.map((layer) => layer.meta()).filter((found) => found !== undefined)
  const leaf = layers.at(-1)!
  const kind = kindOf(leaf)
  const [example] = (meta.find(({ examples }) => Array.isArray(examples))?.['examples'] ??
    []) as unknown[]
  return {
    description: meta.find(({ description }) => description)?.description,
    example: typeof example === 'string' ? example : sample(kind, leaf),
    kind,
    keys: keysOf(leaf),
    isOptional: layers.some((layer) => ['optional', 'default'].includes(definition(layer).type)),
  }
})

/** The element type of a list, or the schema itself. */
export function elementOf(schema: z.ZodType): z.ZodType {
  return definition(bare(schema)).element ?? schema
}

/** A schema without what wraps it: optional, default, nullable, preprocess. */
export const bare = once((schema: z.ZodType): z.ZodType => [...layersOf(schema)].at(-1)!)

function* layersOf(schema: z.ZodType): Generator<z.ZodType> {
  yield schema
  const { innerType, out, type } = definition(schema)
  const next = innerType ?? (type === 'pipe' ? out : undefined)
  if (next) yield* layersOf(next)
}

function inner(schema: z.ZodType, step: PropertyKey): z.ZodType | undefined {
  const { element, shape, options } = definition(bare(schema))
  if (element) return element
  if (shape) return Object.hasOwn(shape, step) ? shape[String(step)] : undefined
  return options?.map((option) => inner(option, step)).find((found) => found !== undefined)
}

function keysOf(leaf: z.ZodType): string[] {
  const { shape, options } = definition(leaf)
  return [
    ...new Set([
      ...Object.keys(shape ?? {}),
      ...(options ?? []).flatMap((option) => keysOf(bare(option))),
    ]),
  ]
}

/** The patterns that a text must match, as one string. */
const patternOf = (schema: z.ZodType) =>
  (definition(bare(schema)).checks ?? [])
    .map((check) => String((check._zod.def as { pattern?: RegExp }).pattern ?? ''))
    .join('')
const partialPattern = patternOf(partialDate)
const sourcePattern = patternOf(sourceId)

function kindOf(leaf: z.ZodType): Field['kind'] {
  const { type, format } = definition(leaf)
  if (type === 'string') {
    if (format === 'date') return 'day'
    return patternOf(leaf) === partialPattern ? 'date' : 'text'
  }
  if (type === 'number' || type === 'boolean') return type
  if (type === 'array') return 'list'
  if (type === 'object' || type === 'union') return 'group'
  return type === 'enum' || type === 'literal' ? 'choice' : 'other'
}

function sample(kind: Field['kind'], leaf: z.ZodType): string | undefined {
  if (kind === 'number') return '2'
  if (kind === 'boolean') return 'true'
  if (kind === 'day' || kind === 'date') return '2014-11-12'
  if (kind === 'text' && patternOf(leaf) === sourcePattern) return 'S000'
  if (kind === 'choice') return Object.values(definition(leaf).entries ?? {})[0]
  return undefined
}
