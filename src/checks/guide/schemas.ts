import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'astro/zod'
import { plural } from '../../french/numbers.ts'
import { kinds, lists } from '../../kinds/index.ts'
import { describe } from '../read/schema.ts'

/** Where `.vscode/settings.json` looks for them. */
const folder = '.astro/schemas'

/**
 * Writes one JSON Schema a collection, for the completion and the hints of editors.
 * @returns what was done, in French
 */
export function writeSchemas(root: string): string {
  const schemas = Object.entries(editorSchemas())
  mkdirSync(join(root, folder), { recursive: true })
  for (const [name, schema] of schemas) {
    writeFileSync(join(root, folder, `${name}.json`), `${JSON.stringify(schema, undefined, 2)}\n`)
  }
  return `${plural(schemas.length, 'schéma écrit', 'schémas écrits')} dans ${folder}/.`
}

/** The JSON Schema of what editors write, by collection. */
export function editorSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(kinds).map(([name, { schema }]) => [
      name,
      jsonSchema(name in lists ? z.array(schema) : schema),
    ]),
  )
}

function jsonSchema(schema: z.ZodType): object {
  return z.toJSONSchema(schema, {
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema: written }) {
      // A year alone is a number for YAML.
      if (isPartialDate(zodSchema as unknown as z.ZodType)) written.type = ['string', 'integer']
    },
  })
}

const isPartialDate = (schema: z.ZodType) => describe(schema).kind === 'date'
