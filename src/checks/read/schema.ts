import { z } from 'astro/zod'
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
}

type JsonSchema = z.core.JSONSchema.BaseSchema

/** A schema as JSON Schema: what zod nests in layers of its own stands there side by side. */
const jsonOf = once((schema: z.ZodType) => z.toJSONSchema(schema, { unrepresentable: 'any' }))

/** Describes the value at a path, or undefined when the schema knows no such path. */
export function fieldAt(schema: z.ZodType, path: readonly PropertyKey[]): Field | undefined {
  let current: JsonSchema | undefined = jsonOf(schema)
  for (const step of path) current = current && inner(current, step)
  return current && describe(current)
}

function inner(schema: JsonSchema, step: PropertyKey): JsonSchema | undefined {
  for (const { items, properties } of choicesOf(schema)) {
    if (items) return items as JsonSchema
    if (properties && Object.hasOwn(properties, step)) return properties[String(step)] as JsonSchema
  }
  return undefined
}

/** A schema, or those of which a value must fit one, but for null. */
const choicesOf = (schema: JsonSchema): JsonSchema[] =>
  ([...(schema.anyOf ?? schema.oneOf ?? [schema])] as JsonSchema[]).filter(
    ({ type }) => type !== 'null',
  )

const describe = once((schema: JsonSchema): Field => {
  const choices = choicesOf(schema)
  const kind = choices.length > 1 ? 'group' : kindOf(choices[0]!)
  const [example] = [schema, ...choices].flatMap(({ examples }) => (examples as unknown[]) ?? [])
  return {
    description: [schema, ...choices].find(({ description }) => description)?.description,
    example: typeof example === 'string' ? example : sample(kind, choices[0]!),
    kind,
    keys: [...new Set(choices.flatMap(({ properties }) => Object.keys(properties ?? {})))],
  }
})

/** How a date of which a part may be unknown is told from other texts. */
export const partialPattern = jsonOf(partialDate).pattern
const sourcePattern = jsonOf(sourceId).pattern

function kindOf({ type, format, pattern, enum: values, const: only }: JsonSchema): Field['kind'] {
  if (values || only !== undefined) return 'choice'
  if (type === 'string')
    return format === 'date' ? 'day' : pattern === partialPattern ? 'date' : 'text'
  if (type === 'number' || type === 'integer') return 'number'
  if (type === 'boolean') return type
  if (type === 'array') return 'list'
  return type === 'object' ? 'group' : 'other'
}

/** What to imitate where the schema gives no example. */
function sample(kind: Field['kind'], { pattern, enum: values }: JsonSchema): string | undefined {
  if (kind === 'text') return pattern === sourcePattern ? 'S000' : undefined
  if (kind === 'choice') return values?.[0] as string | undefined
  return samples[kind]
}

const samples: Partial<Record<Field['kind'], string>> = {
  number: '2',
  boolean: 'true',
  day: '2014-11-12',
  date: '2014-11-12',
}
